"""The Api classes of squonk2."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_server_actions_api import AccountServerActionsApi as AccountServerActionsApi
    from .account_server_actions_api import AsyncAccountServerActionsApi as AsyncAccountServerActionsApi
    from .account_server_asset_api import AccountServerAssetApi as AccountServerAssetApi
    from .account_server_asset_api import AsyncAccountServerAssetApi as AsyncAccountServerAssetApi
    from .account_server_charges_api import AccountServerChargesApi as AccountServerChargesApi
    from .account_server_charges_api import AsyncAccountServerChargesApi as AsyncAccountServerChargesApi
    from .account_server_event_stream_api import AccountServerEventStreamApi as AccountServerEventStreamApi
    from .account_server_event_stream_api import AsyncAccountServerEventStreamApi as AsyncAccountServerEventStreamApi
    from .account_server_merchant_api import AccountServerMerchantApi as AccountServerMerchantApi
    from .account_server_merchant_api import AsyncAccountServerMerchantApi as AsyncAccountServerMerchantApi
    from .account_server_organisation_api import AccountServerOrganisationApi as AccountServerOrganisationApi
    from .account_server_organisation_api import AsyncAccountServerOrganisationApi as AsyncAccountServerOrganisationApi
    from .account_server_product_api import AccountServerProductApi as AccountServerProductApi
    from .account_server_product_api import AsyncAccountServerProductApi as AsyncAccountServerProductApi
    from .account_server_state_api import AccountServerStateApi as AccountServerStateApi
    from .account_server_state_api import AsyncAccountServerStateApi as AsyncAccountServerStateApi
    from .account_server_unit_api import AccountServerUnitApi as AccountServerUnitApi
    from .account_server_unit_api import AsyncAccountServerUnitApi as AsyncAccountServerUnitApi
    from .account_server_user_api import AccountServerUserApi as AccountServerUserApi
    from .account_server_user_api import AsyncAccountServerUserApi as AsyncAccountServerUserApi
    from .data_manager_accounting_api import AsyncDataManagerAccountingApi as AsyncDataManagerAccountingApi
    from .data_manager_accounting_api import DataManagerAccountingApi as DataManagerAccountingApi
    from .data_manager_admin_api import AsyncDataManagerAdminApi as AsyncDataManagerAdminApi
    from .data_manager_admin_api import DataManagerAdminApi as DataManagerAdminApi
    from .data_manager_application_api import AsyncDataManagerApplicationApi as AsyncDataManagerApplicationApi
    from .data_manager_application_api import DataManagerApplicationApi as DataManagerApplicationApi
    from .data_manager_configuration_api import AsyncDataManagerConfigurationApi as AsyncDataManagerConfigurationApi
    from .data_manager_configuration_api import DataManagerConfigurationApi as DataManagerConfigurationApi
    from .data_manager_dataset_api import AsyncDataManagerDatasetApi as AsyncDataManagerDatasetApi
    from .data_manager_dataset_api import DataManagerDatasetApi as DataManagerDatasetApi
    from .data_manager_digest_api import AsyncDataManagerDigestApi as AsyncDataManagerDigestApi
    from .data_manager_digest_api import DataManagerDigestApi as DataManagerDigestApi
    from .data_manager_file_and_path_api import AsyncDataManagerFileAndPathApi as AsyncDataManagerFileAndPathApi
    from .data_manager_file_and_path_api import DataManagerFileAndPathApi as DataManagerFileAndPathApi
    from .data_manager_instance_api import AsyncDataManagerInstanceApi as AsyncDataManagerInstanceApi
    from .data_manager_instance_api import DataManagerInstanceApi as DataManagerInstanceApi
    from .data_manager_inventory_api import AsyncDataManagerInventoryApi as AsyncDataManagerInventoryApi
    from .data_manager_inventory_api import DataManagerInventoryApi as DataManagerInventoryApi
    from .data_manager_job_api import AsyncDataManagerJobApi as AsyncDataManagerJobApi
    from .data_manager_job_api import DataManagerJobApi as DataManagerJobApi
    from .data_manager_metadata_api import AsyncDataManagerMetadataApi as AsyncDataManagerMetadataApi
    from .data_manager_metadata_api import DataManagerMetadataApi as DataManagerMetadataApi
    from .data_manager_project_api import AsyncDataManagerProjectApi as AsyncDataManagerProjectApi
    from .data_manager_project_api import DataManagerProjectApi as DataManagerProjectApi
    from .data_manager_task_api import AsyncDataManagerTaskApi as AsyncDataManagerTaskApi
    from .data_manager_task_api import DataManagerTaskApi as DataManagerTaskApi
    from .data_manager_type_api import AsyncDataManagerTypeApi as AsyncDataManagerTypeApi
    from .data_manager_type_api import DataManagerTypeApi as DataManagerTypeApi
    from .data_manager_user_api import AsyncDataManagerUserApi as AsyncDataManagerUserApi
    from .data_manager_user_api import DataManagerUserApi as DataManagerUserApi
    from .data_manager_workflow_api import AsyncDataManagerWorkflowApi as AsyncDataManagerWorkflowApi
    from .data_manager_workflow_api import DataManagerWorkflowApi as DataManagerWorkflowApi
    from .results import ApiRv as ApiRv
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AccountServerActionsApi": "account_server_actions_api",
            "AsyncAccountServerActionsApi": "account_server_actions_api",
            "AccountServerAssetApi": "account_server_asset_api",
            "AsyncAccountServerAssetApi": "account_server_asset_api",
            "AccountServerChargesApi": "account_server_charges_api",
            "AsyncAccountServerChargesApi": "account_server_charges_api",
            "AccountServerEventStreamApi": "account_server_event_stream_api",
            "AsyncAccountServerEventStreamApi": "account_server_event_stream_api",
            "AccountServerMerchantApi": "account_server_merchant_api",
            "AsyncAccountServerMerchantApi": "account_server_merchant_api",
            "AccountServerOrganisationApi": "account_server_organisation_api",
            "AsyncAccountServerOrganisationApi": "account_server_organisation_api",
            "AccountServerProductApi": "account_server_product_api",
            "AsyncAccountServerProductApi": "account_server_product_api",
            "AccountServerStateApi": "account_server_state_api",
            "AsyncAccountServerStateApi": "account_server_state_api",
            "AccountServerUnitApi": "account_server_unit_api",
            "AsyncAccountServerUnitApi": "account_server_unit_api",
            "AccountServerUserApi": "account_server_user_api",
            "AsyncAccountServerUserApi": "account_server_user_api",
            "AsyncDataManagerAccountingApi": "data_manager_accounting_api",
            "DataManagerAccountingApi": "data_manager_accounting_api",
            "AsyncDataManagerAdminApi": "data_manager_admin_api",
            "DataManagerAdminApi": "data_manager_admin_api",
            "AsyncDataManagerApplicationApi": "data_manager_application_api",
            "DataManagerApplicationApi": "data_manager_application_api",
            "AsyncDataManagerConfigurationApi": "data_manager_configuration_api",
            "DataManagerConfigurationApi": "data_manager_configuration_api",
            "AsyncDataManagerDatasetApi": "data_manager_dataset_api",
            "DataManagerDatasetApi": "data_manager_dataset_api",
            "AsyncDataManagerDigestApi": "data_manager_digest_api",
            "DataManagerDigestApi": "data_manager_digest_api",
            "AsyncDataManagerFileAndPathApi": "data_manager_file_and_path_api",
            "DataManagerFileAndPathApi": "data_manager_file_and_path_api",
            "AsyncDataManagerInstanceApi": "data_manager_instance_api",
            "DataManagerInstanceApi": "data_manager_instance_api",
            "AsyncDataManagerInventoryApi": "data_manager_inventory_api",
            "DataManagerInventoryApi": "data_manager_inventory_api",
            "AsyncDataManagerJobApi": "data_manager_job_api",
            "DataManagerJobApi": "data_manager_job_api",
            "AsyncDataManagerMetadataApi": "data_manager_metadata_api",
            "DataManagerMetadataApi": "data_manager_metadata_api",
            "AsyncDataManagerProjectApi": "data_manager_project_api",
            "DataManagerProjectApi": "data_manager_project_api",
            "AsyncDataManagerTaskApi": "data_manager_task_api",
            "DataManagerTaskApi": "data_manager_task_api",
            "AsyncDataManagerTypeApi": "data_manager_type_api",
            "DataManagerTypeApi": "data_manager_type_api",
            "AsyncDataManagerUserApi": "data_manager_user_api",
            "DataManagerUserApi": "data_manager_user_api",
            "AsyncDataManagerWorkflowApi": "data_manager_workflow_api",
            "DataManagerWorkflowApi": "data_manager_workflow_api",
            "ApiRv": "results",
        },
    )
