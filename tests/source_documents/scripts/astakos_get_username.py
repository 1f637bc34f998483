from astakos import AstakosClient

client = AstakosClient("UQpYas7ElzWGD5yCcEXtjw",
                       "https://accounts.example.com")
username = client.get_username("b3de8eb0-3958-477e-als9-789af8dd352c")
print(username)
