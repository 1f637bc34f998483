computer = client.classic_api.get_computer_by_id(1)
type(computer)
response = client.classic_api_request(method='get', resource_path='computers/id/1')
type(response)
