from astakos import AstakosClient

client = AstakosClient("UQpYas7ElzWGD5yCcEXtjw",
                       "https://accounts.example.com")
user_info = client.authenticate()
print(user_info['access']['user']['id'])
