from jamfpro import JamfProClient, ApiClientCredentialsProvider

# The default concurrency setting is 10.
client = JamfProClient(
    server="jamf.my.org",
    credentials=ApiClientCredentialsProvider("client_id", "client_secret")
)

# Get a list of all computers, and then their IDs.
all_computers = client.classic_api.list_all_computers()
all_computer_ids = [c.id for c in all_computers]

# Pass the API operation and list of IDs into the `concurrent_api_requests()` method.
results = client.concurrent_api_requests(
    handler=client.classic_api.get_computer_by_id,
    arguments=all_computer_ids
)

# Iterate over the results.
for r in results:
    print(r.general.id, r.general.name, r.location.username)
