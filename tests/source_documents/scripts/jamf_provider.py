import boto3
from jamfpro.clients.auth import CredentialsProvider
from jamfpro.models.client import AccessToken

class DynamoDBProvider(CredentialsProvider):
    def __init__(self, table_name: str):
        self.table = boto3.resource("dynamodb").Table(table_name)
        super().__init__()
    @property
    def _request_access_token(self) -> AccessToken:
        item = table.get_item(Key={"pk": "access-token"})["Item"]
        return AccessToken(type="user", token=item["token"], expires=item["expires"])

creds = DynamoDBProvider("my-table")
creds.get_access_token()
