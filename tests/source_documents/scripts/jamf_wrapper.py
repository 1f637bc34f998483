def wrapper(computer_id, new_building):
    current = client.get_computer_by_id(computer_id, subsets=["location"])
    update = Computer()
    if current.location.building in ("Day 1", "Low Flying Hawk"):
        update.location.building = new_building
    else:
        return "Not Updated"

    client.update_computer_by_id(computer_id, )
    return "Updated"

results = client.concurrent_api_requests(
    wrapper, [{"computer_id": 1, "new_building": ""}]
)
