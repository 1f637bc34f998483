"""The clients of squonk2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import AuthMixin
from ._runtime.client import AsyncBaseApiClient, BaseApiClient
from ._runtime.retry import RetryMixin
from ._runtime.several_apis import SeveralApisMixin
from .configuration import Configuration

if TYPE_CHECKING:
    from .api.account_server_actions_api import AccountServerActionsApi, AsyncAccountServerActionsApi
    from .api.account_server_asset_api import AccountServerAssetApi, AsyncAccountServerAssetApi
    from .api.account_server_charges_api import AccountServerChargesApi, AsyncAccountServerChargesApi
    from .api.account_server_event_stream_api import AccountServerEventStreamApi, AsyncAccountServerEventStreamApi
    from .api.account_server_merchant_api import AccountServerMerchantApi, AsyncAccountServerMerchantApi
    from .api.account_server_organisation_api import AccountServerOrganisationApi, AsyncAccountServerOrganisationApi
    from .api.account_server_product_api import AccountServerProductApi, AsyncAccountServerProductApi
    from .api.account_server_state_api import AccountServerStateApi, AsyncAccountServerStateApi
    from .api.account_server_unit_api import AccountServerUnitApi, AsyncAccountServerUnitApi
    from .api.account_server_user_api import AccountServerUserApi, AsyncAccountServerUserApi
    from .api.data_manager_accounting_api import AsyncDataManagerAccountingApi, DataManagerAccountingApi
    from .api.data_manager_admin_api import AsyncDataManagerAdminApi, DataManagerAdminApi
    from .api.data_manager_application_api import AsyncDataManagerApplicationApi, DataManagerApplicationApi
    from .api.data_manager_configuration_api import AsyncDataManagerConfigurationApi, DataManagerConfigurationApi
    from .api.data_manager_dataset_api import AsyncDataManagerDatasetApi, DataManagerDatasetApi
    from .api.data_manager_digest_api import AsyncDataManagerDigestApi, DataManagerDigestApi
    from .api.data_manager_file_and_path_api import AsyncDataManagerFileAndPathApi, DataManagerFileAndPathApi
    from .api.data_manager_instance_api import AsyncDataManagerInstanceApi, DataManagerInstanceApi
    from .api.data_manager_inventory_api import AsyncDataManagerInventoryApi, DataManagerInventoryApi
    from .api.data_manager_job_api import AsyncDataManagerJobApi, DataManagerJobApi
    from .api.data_manager_metadata_api import AsyncDataManagerMetadataApi, DataManagerMetadataApi
    from .api.data_manager_project_api import AsyncDataManagerProjectApi, DataManagerProjectApi
    from .api.data_manager_task_api import AsyncDataManagerTaskApi, DataManagerTaskApi
    from .api.data_manager_type_api import AsyncDataManagerTypeApi, DataManagerTypeApi
    from .api.data_manager_user_api import AsyncDataManagerUserApi, DataManagerUserApi
    from .api.data_manager_workflow_api import AsyncDataManagerWorkflowApi, DataManagerWorkflowApi


class ApiClient(RetryMixin, AuthMixin, SeveralApisMixin, BaseApiClient):
    """Client of Squonk2 Data Manager API and Squonk2 Account Server API."""

    _configuration_type = Configuration

    @cached_property
    def account_server_actions(self) -> AccountServerActionsApi:
        """What happened."""
        from .api.account_server_actions_api import AccountServerActionsApi

        return AccountServerActionsApi(self)

    @cached_property
    def account_server_asset(self) -> AccountServerAssetApi:
        """Texts and files that jobs may need."""
        from .api.account_server_asset_api import AccountServerAssetApi

        return AccountServerAssetApi(self)

    @cached_property
    def account_server_charges(self) -> AccountServerChargesApi:
        """What was charged, and for what."""
        from .api.account_server_charges_api import AccountServerChargesApi

        return AccountServerChargesApi(self)

    @cached_property
    def account_server_event_stream(self) -> AccountServerEventStreamApi:
        """Events as they happen."""
        from .api.account_server_event_stream_api import AccountServerEventStreamApi

        return AccountServerEventStreamApi(self)

    @cached_property
    def account_server_merchant(self) -> AccountServerMerchantApi:
        """Servers that charge for products."""
        from .api.account_server_merchant_api import AccountServerMerchantApi

        return AccountServerMerchantApi(self)

    @cached_property
    def account_server_organisation(self) -> AccountServerOrganisationApi:
        """Organisations and their users."""
        from .api.account_server_organisation_api import AccountServerOrganisationApi

        return AccountServerOrganisationApi(self)

    @cached_property
    def account_server_product(self) -> AccountServerProductApi:
        """Subscriptions of units."""
        from .api.account_server_product_api import AccountServerProductApi

        return AccountServerProductApi(self)

    @cached_property
    def account_server_state(self) -> AccountServerStateApi:
        """The server itself."""
        from .api.account_server_state_api import AccountServerStateApi

        return AccountServerStateApi(self)

    @cached_property
    def account_server_unit(self) -> AccountServerUnitApi:
        """Parts of organisations, and their users."""
        from .api.account_server_unit_api import AccountServerUnitApi

        return AccountServerUnitApi(self)

    @cached_property
    def account_server_user(self) -> AccountServerUserApi:
        """Users, and the caller among them."""
        from .api.account_server_user_api import AccountServerUserApi

        return AccountServerUserApi(self)

    @cached_property
    def data_manager_accounting(self) -> DataManagerAccountingApi:
        """How this server stands with others."""
        from .api.data_manager_accounting_api import DataManagerAccountingApi

        return DataManagerAccountingApi(self)

    @cached_property
    def data_manager_admin(self) -> DataManagerAdminApi:
        """What only administrators do: users, errors and job manifests."""
        from .api.data_manager_admin_api import DataManagerAdminApi

        return DataManagerAdminApi(self)

    @cached_property
    def data_manager_application(self) -> DataManagerApplicationApi:
        """What instances can be made of."""
        from .api.data_manager_application_api import DataManagerApplicationApi

        return DataManagerApplicationApi(self)

    @cached_property
    def data_manager_configuration(self) -> DataManagerConfigurationApi:
        """How the server is set up."""
        from .api.data_manager_configuration_api import DataManagerConfigurationApi

        return DataManagerConfigurationApi(self)

    @cached_property
    def data_manager_dataset(self) -> DataManagerDatasetApi:
        """Files with versions, kept outside projects."""
        from .api.data_manager_dataset_api import DataManagerDatasetApi

        return DataManagerDatasetApi(self)

    @cached_property
    def data_manager_digest(self) -> DataManagerDigestApi:
        """Datasets by what they contain."""
        from .api.data_manager_digest_api import DataManagerDigestApi

        return DataManagerDigestApi(self)

    @cached_property
    def data_manager_file_and_path(self) -> DataManagerFileAndPathApi:
        """Files and directories of projects."""
        from .api.data_manager_file_and_path_api import DataManagerFileAndPathApi

        return DataManagerFileAndPathApi(self)

    @cached_property
    def data_manager_instance(self) -> DataManagerInstanceApi:
        """Applications and jobs that run, and have run."""
        from .api.data_manager_instance_api import DataManagerInstanceApi

        return DataManagerInstanceApi(self)

    @cached_property
    def data_manager_inventory(self) -> DataManagerInventoryApi:
        """Who has what."""
        from .api.data_manager_inventory_api import DataManagerInventoryApi

        return DataManagerInventoryApi(self)

    @cached_property
    def data_manager_job(self) -> DataManagerJobApi:
        """Jobs and what they cost."""
        from .api.data_manager_job_api import DataManagerJobApi

        return DataManagerJobApi(self)

    @cached_property
    def data_manager_metadata(self) -> DataManagerMetadataApi:
        """What is said of datasets."""
        from .api.data_manager_metadata_api import DataManagerMetadataApi

        return DataManagerMetadataApi(self)

    @cached_property
    def data_manager_project(self) -> DataManagerProjectApi:
        """Projects and their members."""
        from .api.data_manager_project_api import DataManagerProjectApi

        return DataManagerProjectApi(self)

    @cached_property
    def data_manager_task(self) -> DataManagerTaskApi:
        """Work in the background."""
        from .api.data_manager_task_api import DataManagerTaskApi

        return DataManagerTaskApi(self)

    @cached_property
    def data_manager_type(self) -> DataManagerTypeApi:
        """File types."""
        from .api.data_manager_type_api import DataManagerTypeApi

        return DataManagerTypeApi(self)

    @cached_property
    def data_manager_user(self) -> DataManagerUserApi:
        """Users, and the caller among them."""
        from .api.data_manager_user_api import DataManagerUserApi

        return DataManagerUserApi(self)

    @cached_property
    def data_manager_workflow(self) -> DataManagerWorkflowApi:
        """Jobs one after another."""
        from .api.data_manager_workflow_api import DataManagerWorkflowApi

        return DataManagerWorkflowApi(self)


class AsyncApiClient(RetryMixin, AuthMixin, SeveralApisMixin, AsyncBaseApiClient):
    """Client of Squonk2 Data Manager API and Squonk2 Account Server API, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def account_server_actions(self) -> AsyncAccountServerActionsApi:
        """What happened."""
        from .api.account_server_actions_api import AsyncAccountServerActionsApi

        return AsyncAccountServerActionsApi(self)

    @cached_property
    def account_server_asset(self) -> AsyncAccountServerAssetApi:
        """Texts and files that jobs may need."""
        from .api.account_server_asset_api import AsyncAccountServerAssetApi

        return AsyncAccountServerAssetApi(self)

    @cached_property
    def account_server_charges(self) -> AsyncAccountServerChargesApi:
        """What was charged, and for what."""
        from .api.account_server_charges_api import AsyncAccountServerChargesApi

        return AsyncAccountServerChargesApi(self)

    @cached_property
    def account_server_event_stream(self) -> AsyncAccountServerEventStreamApi:
        """Events as they happen."""
        from .api.account_server_event_stream_api import AsyncAccountServerEventStreamApi

        return AsyncAccountServerEventStreamApi(self)

    @cached_property
    def account_server_merchant(self) -> AsyncAccountServerMerchantApi:
        """Servers that charge for products."""
        from .api.account_server_merchant_api import AsyncAccountServerMerchantApi

        return AsyncAccountServerMerchantApi(self)

    @cached_property
    def account_server_organisation(self) -> AsyncAccountServerOrganisationApi:
        """Organisations and their users."""
        from .api.account_server_organisation_api import AsyncAccountServerOrganisationApi

        return AsyncAccountServerOrganisationApi(self)

    @cached_property
    def account_server_product(self) -> AsyncAccountServerProductApi:
        """Subscriptions of units."""
        from .api.account_server_product_api import AsyncAccountServerProductApi

        return AsyncAccountServerProductApi(self)

    @cached_property
    def account_server_state(self) -> AsyncAccountServerStateApi:
        """The server itself."""
        from .api.account_server_state_api import AsyncAccountServerStateApi

        return AsyncAccountServerStateApi(self)

    @cached_property
    def account_server_unit(self) -> AsyncAccountServerUnitApi:
        """Parts of organisations, and their users."""
        from .api.account_server_unit_api import AsyncAccountServerUnitApi

        return AsyncAccountServerUnitApi(self)

    @cached_property
    def account_server_user(self) -> AsyncAccountServerUserApi:
        """Users, and the caller among them."""
        from .api.account_server_user_api import AsyncAccountServerUserApi

        return AsyncAccountServerUserApi(self)

    @cached_property
    def data_manager_accounting(self) -> AsyncDataManagerAccountingApi:
        """How this server stands with others."""
        from .api.data_manager_accounting_api import AsyncDataManagerAccountingApi

        return AsyncDataManagerAccountingApi(self)

    @cached_property
    def data_manager_admin(self) -> AsyncDataManagerAdminApi:
        """What only administrators do: users, errors and job manifests."""
        from .api.data_manager_admin_api import AsyncDataManagerAdminApi

        return AsyncDataManagerAdminApi(self)

    @cached_property
    def data_manager_application(self) -> AsyncDataManagerApplicationApi:
        """What instances can be made of."""
        from .api.data_manager_application_api import AsyncDataManagerApplicationApi

        return AsyncDataManagerApplicationApi(self)

    @cached_property
    def data_manager_configuration(self) -> AsyncDataManagerConfigurationApi:
        """How the server is set up."""
        from .api.data_manager_configuration_api import AsyncDataManagerConfigurationApi

        return AsyncDataManagerConfigurationApi(self)

    @cached_property
    def data_manager_dataset(self) -> AsyncDataManagerDatasetApi:
        """Files with versions, kept outside projects."""
        from .api.data_manager_dataset_api import AsyncDataManagerDatasetApi

        return AsyncDataManagerDatasetApi(self)

    @cached_property
    def data_manager_digest(self) -> AsyncDataManagerDigestApi:
        """Datasets by what they contain."""
        from .api.data_manager_digest_api import AsyncDataManagerDigestApi

        return AsyncDataManagerDigestApi(self)

    @cached_property
    def data_manager_file_and_path(self) -> AsyncDataManagerFileAndPathApi:
        """Files and directories of projects."""
        from .api.data_manager_file_and_path_api import AsyncDataManagerFileAndPathApi

        return AsyncDataManagerFileAndPathApi(self)

    @cached_property
    def data_manager_instance(self) -> AsyncDataManagerInstanceApi:
        """Applications and jobs that run, and have run."""
        from .api.data_manager_instance_api import AsyncDataManagerInstanceApi

        return AsyncDataManagerInstanceApi(self)

    @cached_property
    def data_manager_inventory(self) -> AsyncDataManagerInventoryApi:
        """Who has what."""
        from .api.data_manager_inventory_api import AsyncDataManagerInventoryApi

        return AsyncDataManagerInventoryApi(self)

    @cached_property
    def data_manager_job(self) -> AsyncDataManagerJobApi:
        """Jobs and what they cost."""
        from .api.data_manager_job_api import AsyncDataManagerJobApi

        return AsyncDataManagerJobApi(self)

    @cached_property
    def data_manager_metadata(self) -> AsyncDataManagerMetadataApi:
        """What is said of datasets."""
        from .api.data_manager_metadata_api import AsyncDataManagerMetadataApi

        return AsyncDataManagerMetadataApi(self)

    @cached_property
    def data_manager_project(self) -> AsyncDataManagerProjectApi:
        """Projects and their members."""
        from .api.data_manager_project_api import AsyncDataManagerProjectApi

        return AsyncDataManagerProjectApi(self)

    @cached_property
    def data_manager_task(self) -> AsyncDataManagerTaskApi:
        """Work in the background."""
        from .api.data_manager_task_api import AsyncDataManagerTaskApi

        return AsyncDataManagerTaskApi(self)

    @cached_property
    def data_manager_type(self) -> AsyncDataManagerTypeApi:
        """File types."""
        from .api.data_manager_type_api import AsyncDataManagerTypeApi

        return AsyncDataManagerTypeApi(self)

    @cached_property
    def data_manager_user(self) -> AsyncDataManagerUserApi:
        """Users, and the caller among them."""
        from .api.data_manager_user_api import AsyncDataManagerUserApi

        return AsyncDataManagerUserApi(self)

    @cached_property
    def data_manager_workflow(self) -> AsyncDataManagerWorkflowApi:
        """Jobs one after another."""
        from .api.data_manager_workflow_api import AsyncDataManagerWorkflowApi

        return AsyncDataManagerWorkflowApi(self)
