# Construct the arguments by iterating over the computer IDs and creating the argument dictionary
results = client.concurrent_api_requests(
    handler=client.classic_api_request,
    arguments=[{"method": "get", "resource_path": f"computers/id/{i.id}"} for i in all_computer_ids],
    return_model=Computer
)

# Iterate over the results.
for r in results:
    print(r.general.id, r.general.name, r.location.username)
