"""Client of Squonk2 Data Manager API and Squonk2 Account Server API, made by specmill."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.custom_credentials import CredentialsProvider as CredentialsProvider
    from ._runtime.downloads import AsyncDownload as AsyncDownload
    from ._runtime.downloads import Download as Download
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.keycloak import KeycloakClient as KeycloakClient
    from ._runtime.keycloak import KeycloakUser as KeycloakUser
    from ._runtime.long_running import AsyncWaiter as AsyncWaiter
    from ._runtime.long_running import Waiter as Waiter
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry_budget import RetryBudget as RetryBudget
    from ._runtime.retry_policy import RetryPolicy as RetryPolicy
    from ._runtime.token_values import Token as Token
    from .api.account_server_actions_api import AccountServerActionsApi as AccountServerActionsApi
    from .api.account_server_actions_api import AsyncAccountServerActionsApi as AsyncAccountServerActionsApi
    from .api.account_server_asset_api import AccountServerAssetApi as AccountServerAssetApi
    from .api.account_server_asset_api import AsyncAccountServerAssetApi as AsyncAccountServerAssetApi
    from .api.account_server_charges_api import AccountServerChargesApi as AccountServerChargesApi
    from .api.account_server_charges_api import AsyncAccountServerChargesApi as AsyncAccountServerChargesApi
    from .api.account_server_event_stream_api import AccountServerEventStreamApi as AccountServerEventStreamApi
    from .api.account_server_event_stream_api import (
        AsyncAccountServerEventStreamApi as AsyncAccountServerEventStreamApi,
    )
    from .api.account_server_merchant_api import AccountServerMerchantApi as AccountServerMerchantApi
    from .api.account_server_merchant_api import AsyncAccountServerMerchantApi as AsyncAccountServerMerchantApi
    from .api.account_server_organisation_api import AccountServerOrganisationApi as AccountServerOrganisationApi
    from .api.account_server_organisation_api import (
        AsyncAccountServerOrganisationApi as AsyncAccountServerOrganisationApi,
    )
    from .api.account_server_product_api import AccountServerProductApi as AccountServerProductApi
    from .api.account_server_product_api import AsyncAccountServerProductApi as AsyncAccountServerProductApi
    from .api.account_server_state_api import AccountServerStateApi as AccountServerStateApi
    from .api.account_server_state_api import AsyncAccountServerStateApi as AsyncAccountServerStateApi
    from .api.account_server_unit_api import AccountServerUnitApi as AccountServerUnitApi
    from .api.account_server_unit_api import AsyncAccountServerUnitApi as AsyncAccountServerUnitApi
    from .api.account_server_user_api import AccountServerUserApi as AccountServerUserApi
    from .api.account_server_user_api import AsyncAccountServerUserApi as AsyncAccountServerUserApi
    from .api.data_manager_accounting_api import AsyncDataManagerAccountingApi as AsyncDataManagerAccountingApi
    from .api.data_manager_accounting_api import DataManagerAccountingApi as DataManagerAccountingApi
    from .api.data_manager_admin_api import AsyncDataManagerAdminApi as AsyncDataManagerAdminApi
    from .api.data_manager_admin_api import DataManagerAdminApi as DataManagerAdminApi
    from .api.data_manager_application_api import AsyncDataManagerApplicationApi as AsyncDataManagerApplicationApi
    from .api.data_manager_application_api import DataManagerApplicationApi as DataManagerApplicationApi
    from .api.data_manager_configuration_api import AsyncDataManagerConfigurationApi as AsyncDataManagerConfigurationApi
    from .api.data_manager_configuration_api import DataManagerConfigurationApi as DataManagerConfigurationApi
    from .api.data_manager_dataset_api import AsyncDataManagerDatasetApi as AsyncDataManagerDatasetApi
    from .api.data_manager_dataset_api import DataManagerDatasetApi as DataManagerDatasetApi
    from .api.data_manager_digest_api import AsyncDataManagerDigestApi as AsyncDataManagerDigestApi
    from .api.data_manager_digest_api import DataManagerDigestApi as DataManagerDigestApi
    from .api.data_manager_file_and_path_api import AsyncDataManagerFileAndPathApi as AsyncDataManagerFileAndPathApi
    from .api.data_manager_file_and_path_api import DataManagerFileAndPathApi as DataManagerFileAndPathApi
    from .api.data_manager_instance_api import AsyncDataManagerInstanceApi as AsyncDataManagerInstanceApi
    from .api.data_manager_instance_api import DataManagerInstanceApi as DataManagerInstanceApi
    from .api.data_manager_inventory_api import AsyncDataManagerInventoryApi as AsyncDataManagerInventoryApi
    from .api.data_manager_inventory_api import DataManagerInventoryApi as DataManagerInventoryApi
    from .api.data_manager_job_api import AsyncDataManagerJobApi as AsyncDataManagerJobApi
    from .api.data_manager_job_api import DataManagerJobApi as DataManagerJobApi
    from .api.data_manager_metadata_api import AsyncDataManagerMetadataApi as AsyncDataManagerMetadataApi
    from .api.data_manager_metadata_api import DataManagerMetadataApi as DataManagerMetadataApi
    from .api.data_manager_project_api import AsyncDataManagerProjectApi as AsyncDataManagerProjectApi
    from .api.data_manager_project_api import DataManagerProjectApi as DataManagerProjectApi
    from .api.data_manager_task_api import AsyncDataManagerTaskApi as AsyncDataManagerTaskApi
    from .api.data_manager_task_api import DataManagerTaskApi as DataManagerTaskApi
    from .api.data_manager_type_api import AsyncDataManagerTypeApi as AsyncDataManagerTypeApi
    from .api.data_manager_type_api import DataManagerTypeApi as DataManagerTypeApi
    from .api.data_manager_user_api import AsyncDataManagerUserApi as AsyncDataManagerUserApi
    from .api.data_manager_user_api import DataManagerUserApi as DataManagerUserApi
    from .api.data_manager_workflow_api import AsyncDataManagerWorkflowApi as AsyncDataManagerWorkflowApi
    from .api.data_manager_workflow_api import DataManagerWorkflowApi as DataManagerWorkflowApi
    from .api.results import ApiRv as ApiRv
    from .api.results import AsApiRv as AsApiRv
    from .api.results import DmApiRv as DmApiRv
    from .as_api import AsApi as AsApi
    from .auth import Auth as Auth
    from .client import ApiClient as ApiClient
    from .client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .dm_api import DmApi as DmApi
    from .enumerations import DefaultProductPrivacyEnum as DefaultProductPrivacyEnum
    from .enumerations import EventStreamFormat as EventStreamFormat
    from .enumerations import ScopeEnum as ScopeEnum
    from .environment import Environment as Environment
    from .exceptions import ApiException as ApiException
    from .models.account_server_get_namespace_response import (
        AccountServerGetNamespaceResponse as AccountServerGetNamespaceResponse,
    )
    from .models.account_server_get_registration_response import (
        AccountServerGetRegistrationResponse as AccountServerGetRegistrationResponse,
    )
    from .models.account_server_user_account_detail import (
        AccountServerUserAccountDetail as AccountServerUserAccountDetail,
    )
    from .models.account_server_user_detail import AccountServerUserDetail as AccountServerUserDetail
    from .models.account_server_users_get_response import AccountServerUsersGetResponse as AccountServerUsersGetResponse
    from .models.action_detail import ActionDetail as ActionDetail
    from .models.action_get_response import ActionGetResponse as ActionGetResponse
    from .models.admin_job_manifest_get_response import AdminJobManifestGetResponse as AdminJobManifestGetResponse
    from .models.admin_job_manifest_load_put_response import (
        AdminJobManifestLoadPutResponse as AdminJobManifestLoadPutResponse,
    )
    from .models.admin_users_get_response import AdminUsersGetResponse as AdminUsersGetResponse
    from .models.api_log_detail import ApiLogDetail as ApiLogDetail
    from .models.application_get_response import ApplicationGetResponse as ApplicationGetResponse
    from .models.application_image_variant import ApplicationImageVariant as ApplicationImageVariant
    from .models.application_image_variants import ApplicationImageVariants as ApplicationImageVariants
    from .models.application_summary import ApplicationSummary as ApplicationSummary
    from .models.applications_get_response import ApplicationsGetResponse as ApplicationsGetResponse
    from .models.as_error import AsError as AsError
    from .models.asset_detail import AssetDetail as AssetDetail
    from .models.asset_get_response import AssetGetResponse as AssetGetResponse
    from .models.asset_patch_body import AssetPatchBody as AssetPatchBody
    from .models.asset_post_body import AssetPostBody as AssetPostBody
    from .models.asset_post_response import AssetPostResponse as AssetPostResponse
    from .models.charge_summary import ChargeSummary as ChargeSummary
    from .models.charges_get_response import ChargesGetResponse as ChargesGetResponse
    from .models.create_event_stream_body import CreateEventStreamBody as CreateEventStreamBody
    from .models.data_manager_user_account_detail import DataManagerUserAccountDetail as DataManagerUserAccountDetail
    from .models.data_manager_user_detail import DataManagerUserDetail as DataManagerUserDetail
    from .models.data_manager_users_get_response import DataManagerUsersGetResponse as DataManagerUsersGetResponse
    from .models.dataset_detail import DatasetDetail as DatasetDetail
    from .models.dataset_digest_get_response import DatasetDigestGetResponse as DatasetDigestGetResponse
    from .models.dataset_meta_get_response import DatasetMetaGetResponse as DatasetMetaGetResponse
    from .models.dataset_meta_post_body import DatasetMetaPostBody as DatasetMetaPostBody
    from .models.dataset_post_body import DatasetPostBody as DatasetPostBody
    from .models.dataset_put_body import DatasetPutBody as DatasetPutBody
    from .models.dataset_put_post_response import DatasetPutPostResponse as DatasetPutPostResponse
    from .models.dataset_schema_get_response import DatasetSchemaGetResponse as DatasetSchemaGetResponse
    from .models.dataset_summary import DatasetSummary as DatasetSummary
    from .models.dataset_version_detail import DatasetVersionDetail as DatasetVersionDetail
    from .models.dataset_version_meta_post_body import DatasetVersionMetaPostBody as DatasetVersionMetaPostBody
    from .models.dataset_version_project_file import DatasetVersionProjectFile as DatasetVersionProjectFile
    from .models.dataset_version_summary import DatasetVersionSummary as DatasetVersionSummary
    from .models.datasets_get_response import DatasetsGetResponse as DatasetsGetResponse
    from .models.dm_error import DmError as DmError
    from .models.event_stream_get_post_response import EventStreamGetPostResponse as EventStreamGetPostResponse
    from .models.event_stream_version_get_response import EventStreamVersionGetResponse as EventStreamVersionGetResponse
    from .models.exchange_rate_detail import ExchangeRateDetail as ExchangeRateDetail
    from .models.exchange_rate_put_body import ExchangeRatePutBody as ExchangeRatePutBody
    from .models.file_path_file import FilePathFile as FilePathFile
    from .models.file_post_body import FilePostBody as FilePostBody
    from .models.file_post_response import FilePostResponse as FilePostResponse
    from .models.file_stat import FileStat as FileStat
    from .models.files_get_response import FilesGetResponse as FilesGetResponse
    from .models.get_all_exchange_rates_response import GetAllExchangeRatesResponse as GetAllExchangeRatesResponse
    from .models.get_exchange_rates_response import GetExchangeRatesResponse as GetExchangeRatesResponse
    from .models.input_handler_detail import InputHandlerDetail as InputHandlerDetail
    from .models.input_handler_get_response import InputHandlerGetResponse as InputHandlerGetResponse
    from .models.instance_dry_run_post_response import InstanceDryRunPostResponse as InstanceDryRunPostResponse
    from .models.instance_get_response import InstanceGetResponse as InstanceGetResponse
    from .models.instance_post_body import InstancePostBody as InstancePostBody
    from .models.instance_post_response import InstancePostResponse as InstancePostResponse
    from .models.instance_summary import InstanceSummary as InstanceSummary
    from .models.instance_task import InstanceTask as InstanceTask
    from .models.instances_get_response import InstancesGetResponse as InstancesGetResponse
    from .models.inventory_dataset_detail import InventoryDatasetDetail as InventoryDatasetDetail
    from .models.inventory_project_detail import InventoryProjectDetail as InventoryProjectDetail
    from .models.inventory_user_detail import InventoryUserDetail as InventoryUserDetail
    from .models.inventory_user_detail_datasets import InventoryUserDetailDatasets as InventoryUserDetailDatasets
    from .models.inventory_user_detail_projects import InventoryUserDetailProjects as InventoryUserDetailProjects
    from .models.inventory_user_get_response import InventoryUserGetResponse as InventoryUserGetResponse
    from .models.job_exchange_rate_summary import JobExchangeRateSummary as JobExchangeRateSummary
    from .models.job_get_response import JobGetResponse as JobGetResponse
    from .models.job_manifest_detail import JobManifestDetail as JobManifestDetail
    from .models.job_manifest_put_body import JobManifestPutBody as JobManifestPutBody
    from .models.job_order_detail import JobOrderDetail as JobOrderDetail
    from .models.job_replacement import JobReplacement as JobReplacement
    from .models.job_summary import JobSummary as JobSummary
    from .models.job_variables import JobVariables as JobVariables
    from .models.jobs_get_response import JobsGetResponse as JobsGetResponse
    from .models.merchant_detail import MerchantDetail as MerchantDetail
    from .models.merchant_summary import MerchantSummary as MerchantSummary
    from .models.merchants_get_response import MerchantsGetResponse as MerchantsGetResponse
    from .models.mode_get_response import ModeGetResponse as ModeGetResponse
    from .models.organisation_all_detail import OrganisationAllDetail as OrganisationAllDetail
    from .models.organisation_charge_summary import OrganisationChargeSummary as OrganisationChargeSummary
    from .models.organisation_charges_get_response import (
        OrganisationChargesGetResponse as OrganisationChargesGetResponse,
    )
    from .models.organisation_detail import OrganisationDetail as OrganisationDetail
    from .models.organisation_get_default_response import (
        OrganisationGetDefaultResponse as OrganisationGetDefaultResponse,
    )
    from .models.organisation_patch_body import OrganisationPatchBody as OrganisationPatchBody
    from .models.organisation_post_body import OrganisationPostBody as OrganisationPostBody
    from .models.organisation_post_response import OrganisationPostResponse as OrganisationPostResponse
    from .models.organisation_unit_charge_summary import OrganisationUnitChargeSummary as OrganisationUnitChargeSummary
    from .models.organisation_unit_post_body import OrganisationUnitPostBody as OrganisationUnitPostBody
    from .models.organisation_unit_post_response import OrganisationUnitPostResponse as OrganisationUnitPostResponse
    from .models.organisation_units_get_response import OrganisationUnitsGetResponse as OrganisationUnitsGetResponse
    from .models.organisations_get_response import OrganisationsGetResponse as OrganisationsGetResponse
    from .models.personal_unit_put_body import PersonalUnitPutBody as PersonalUnitPutBody
    from .models.personal_unit_put_response import PersonalUnitPutResponse as PersonalUnitPutResponse
    from .models.processing_charge_item import ProcessingChargeItem as ProcessingChargeItem
    from .models.processing_charges import ProcessingCharges as ProcessingCharges
    from .models.product_charges_get_response import ProductChargesGetResponse as ProductChargesGetResponse
    from .models.product_claim_detail import ProductClaimDetail as ProductClaimDetail
    from .models.product_coins_detail import ProductCoinsDetail as ProductCoinsDetail
    from .models.product_detail import ProductDetail as ProductDetail
    from .models.product_dm_project_tier import ProductDmProjectTier as ProductDmProjectTier
    from .models.product_dm_storage import ProductDmStorage as ProductDmStorage
    from .models.product_dm_storage_detail import ProductDmStorageDetail as ProductDmStorageDetail
    from .models.product_dm_storage_detail_coins import ProductDmStorageDetailCoins as ProductDmStorageDetailCoins
    from .models.product_dm_storage_detail_size import ProductDmStorageDetailSize as ProductDmStorageDetailSize
    from .models.product_instance_detail import ProductInstanceDetail as ProductInstanceDetail
    from .models.product_instance_detail_coins import ProductInstanceDetailCoins as ProductInstanceDetailCoins
    from .models.product_patch_body import ProductPatchBody as ProductPatchBody
    from .models.product_type import ProductType as ProductType
    from .models.product_unit_get_response import ProductUnitGetResponse as ProductUnitGetResponse
    from .models.product_unit_get_response_product import ProductUnitGetResponseProduct as ProductUnitGetResponseProduct
    from .models.products_get_default_storage_cost import ProductsGetDefaultStorageCost as ProductsGetDefaultStorageCost
    from .models.products_get_default_storage_cost_default_storage_cost import (
        ProductsGetDefaultStorageCostDefaultStorageCost as ProductsGetDefaultStorageCostDefaultStorageCost,
    )
    from .models.products_get_response import ProductsGetResponse as ProductsGetResponse
    from .models.products_get_response_products_item import (
        ProductsGetResponseProductsItem as ProductsGetResponseProductsItem,
    )
    from .models.products_get_types_response import ProductsGetTypesResponse as ProductsGetTypesResponse
    from .models.project_detail import ProjectDetail as ProjectDetail
    from .models.project_file_detail import ProjectFileDetail as ProjectFileDetail
    from .models.project_file_put_body import ProjectFilePutBody as ProjectFilePutBody
    from .models.project_patch_body import ProjectPatchBody as ProjectPatchBody
    from .models.project_post_body import ProjectPostBody as ProjectPostBody
    from .models.project_post_response import ProjectPostResponse as ProjectPostResponse
    from .models.projects_get_response import ProjectsGetResponse as ProjectsGetResponse
    from .models.running_workflow_get_all_response import RunningWorkflowGetAllResponse as RunningWorkflowGetAllResponse
    from .models.running_workflow_get_response import RunningWorkflowGetResponse as RunningWorkflowGetResponse
    from .models.running_workflow_project import RunningWorkflowProject as RunningWorkflowProject
    from .models.running_workflow_step import RunningWorkflowStep as RunningWorkflowStep
    from .models.running_workflow_steps_get_response import (
        RunningWorkflowStepsGetResponse as RunningWorkflowStepsGetResponse,
    )
    from .models.running_workflow_summary import RunningWorkflowSummary as RunningWorkflowSummary
    from .models.running_workflow_workflow import RunningWorkflowWorkflow as RunningWorkflowWorkflow
    from .models.service_error_summary import ServiceErrorSummary as ServiceErrorSummary
    from .models.service_errors_get_response import ServiceErrorsGetResponse as ServiceErrorsGetResponse
    from .models.state_get_version_response import StateGetVersionResponse as StateGetVersionResponse
    from .models.storage_charge_item import StorageChargeItem as StorageChargeItem
    from .models.storage_charges import StorageCharges as StorageCharges
    from .models.task_event import TaskEvent as TaskEvent
    from .models.task_get_response import TaskGetResponse as TaskGetResponse
    from .models.task_identity import TaskIdentity as TaskIdentity
    from .models.task_state import TaskState as TaskState
    from .models.task_summary import TaskSummary as TaskSummary
    from .models.tasks_get_response import TasksGetResponse as TasksGetResponse
    from .models.type_summary import TypeSummary as TypeSummary
    from .models.type_summary_formatter_options import TypeSummaryFormatterOptions as TypeSummaryFormatterOptions
    from .models.types_get_response import TypesGetResponse as TypesGetResponse
    from .models.unit_all_detail import UnitAllDetail as UnitAllDetail
    from .models.unit_charge_summary import UnitChargeSummary as UnitChargeSummary
    from .models.unit_charges_get_response import UnitChargesGetResponse as UnitChargesGetResponse
    from .models.unit_detail import UnitDetail as UnitDetail
    from .models.unit_patch_body import UnitPatchBody as UnitPatchBody
    from .models.unit_product_charge_summary import UnitProductChargeSummary as UnitProductChargeSummary
    from .models.unit_product_post_body import UnitProductPostBody as UnitProductPostBody
    from .models.unit_product_post_response import UnitProductPostResponse as UnitProductPostResponse
    from .models.units_get_response import UnitsGetResponse as UnitsGetResponse
    from .models.user_account_patch_body import UserAccountPatchBody as UserAccountPatchBody
    from .models.user_activity_detail import UserActivityDetail as UserActivityDetail
    from .models.user_activity_detail_period import UserActivityDetailPeriod as UserActivityDetailPeriod
    from .models.user_api_log_get_response import UserApiLogGetResponse as UserApiLogGetResponse
    from .models.user_api_token_get_response import UserApiTokenGetResponse as UserApiTokenGetResponse
    from .models.user_patch_body import UserPatchBody as UserPatchBody
    from .models.user_summary import UserSummary as UserSummary
    from .models.version_get_response import VersionGetResponse as VersionGetResponse
    from .models.workflow_definition_get_response import WorkflowDefinitionGetResponse as WorkflowDefinitionGetResponse
    from .models.workflow_get_all_response import WorkflowGetAllResponse as WorkflowGetAllResponse
    from .models.workflow_get_response import WorkflowGetResponse as WorkflowGetResponse
    from .models.workflow_patch_body import WorkflowPatchBody as WorkflowPatchBody
    from .models.workflow_patch_response import WorkflowPatchResponse as WorkflowPatchResponse
    from .models.workflow_post_body import WorkflowPostBody as WorkflowPostBody
    from .models.workflow_post_response import WorkflowPostResponse as WorkflowPostResponse
    from .models.workflow_run_post_body import WorkflowRunPostBody as WorkflowRunPostBody
    from .models.workflow_run_post_response import WorkflowRunPostResponse as WorkflowRunPostResponse
    from .models.workflow_step_summary import WorkflowStepSummary as WorkflowStepSummary
    from .models.workflow_summary import WorkflowSummary as WorkflowSummary
    from .models.workflow_version_put_body import WorkflowVersionPutBody as WorkflowVersionPutBody
    from .models.workflow_version_put_response import WorkflowVersionPutResponse as WorkflowVersionPutResponse
else:
    from ._runtime.lazy import attach_over

    __getattr__, __dir__ = attach_over(
        __name__,
        {
            "CredentialsProvider": "_runtime.custom_credentials",
            "AsyncDownload": "_runtime.downloads",
            "Download": "_runtime.downloads",
            "Hooks": "_runtime.hooks",
            "KeycloakClient": "_runtime.keycloak",
            "KeycloakUser": "_runtime.keycloak",
            "AsyncWaiter": "_runtime.long_running",
            "Waiter": "_runtime.long_running",
            "ApiResponse": "_runtime.response",
            "RetryBudget": "_runtime.retry_budget",
            "RetryPolicy": "_runtime.retry_policy",
            "Token": "_runtime.token_values",
            "AccountServerActionsApi": "api.account_server_actions_api",
            "AsyncAccountServerActionsApi": "api.account_server_actions_api",
            "AccountServerAssetApi": "api.account_server_asset_api",
            "AsyncAccountServerAssetApi": "api.account_server_asset_api",
            "AccountServerChargesApi": "api.account_server_charges_api",
            "AsyncAccountServerChargesApi": "api.account_server_charges_api",
            "AccountServerEventStreamApi": "api.account_server_event_stream_api",
            "AsyncAccountServerEventStreamApi": "api.account_server_event_stream_api",
            "AccountServerMerchantApi": "api.account_server_merchant_api",
            "AsyncAccountServerMerchantApi": "api.account_server_merchant_api",
            "AccountServerOrganisationApi": "api.account_server_organisation_api",
            "AsyncAccountServerOrganisationApi": "api.account_server_organisation_api",
            "AccountServerProductApi": "api.account_server_product_api",
            "AsyncAccountServerProductApi": "api.account_server_product_api",
            "AccountServerStateApi": "api.account_server_state_api",
            "AsyncAccountServerStateApi": "api.account_server_state_api",
            "AccountServerUnitApi": "api.account_server_unit_api",
            "AsyncAccountServerUnitApi": "api.account_server_unit_api",
            "AccountServerUserApi": "api.account_server_user_api",
            "AsyncAccountServerUserApi": "api.account_server_user_api",
            "AsyncDataManagerAccountingApi": "api.data_manager_accounting_api",
            "DataManagerAccountingApi": "api.data_manager_accounting_api",
            "AsyncDataManagerAdminApi": "api.data_manager_admin_api",
            "DataManagerAdminApi": "api.data_manager_admin_api",
            "AsyncDataManagerApplicationApi": "api.data_manager_application_api",
            "DataManagerApplicationApi": "api.data_manager_application_api",
            "AsyncDataManagerConfigurationApi": "api.data_manager_configuration_api",
            "DataManagerConfigurationApi": "api.data_manager_configuration_api",
            "AsyncDataManagerDatasetApi": "api.data_manager_dataset_api",
            "DataManagerDatasetApi": "api.data_manager_dataset_api",
            "AsyncDataManagerDigestApi": "api.data_manager_digest_api",
            "DataManagerDigestApi": "api.data_manager_digest_api",
            "AsyncDataManagerFileAndPathApi": "api.data_manager_file_and_path_api",
            "DataManagerFileAndPathApi": "api.data_manager_file_and_path_api",
            "AsyncDataManagerInstanceApi": "api.data_manager_instance_api",
            "DataManagerInstanceApi": "api.data_manager_instance_api",
            "AsyncDataManagerInventoryApi": "api.data_manager_inventory_api",
            "DataManagerInventoryApi": "api.data_manager_inventory_api",
            "AsyncDataManagerJobApi": "api.data_manager_job_api",
            "DataManagerJobApi": "api.data_manager_job_api",
            "AsyncDataManagerMetadataApi": "api.data_manager_metadata_api",
            "DataManagerMetadataApi": "api.data_manager_metadata_api",
            "AsyncDataManagerProjectApi": "api.data_manager_project_api",
            "DataManagerProjectApi": "api.data_manager_project_api",
            "AsyncDataManagerTaskApi": "api.data_manager_task_api",
            "DataManagerTaskApi": "api.data_manager_task_api",
            "AsyncDataManagerTypeApi": "api.data_manager_type_api",
            "DataManagerTypeApi": "api.data_manager_type_api",
            "AsyncDataManagerUserApi": "api.data_manager_user_api",
            "DataManagerUserApi": "api.data_manager_user_api",
            "AsyncDataManagerWorkflowApi": "api.data_manager_workflow_api",
            "DataManagerWorkflowApi": "api.data_manager_workflow_api",
            "ApiRv": "api.results",
            "AsApiRv": "api.results",
            "DmApiRv": "api.results",
            "AsApi": "as_api",
            "Auth": "auth",
            "ApiClient": "client",
            "AsyncApiClient": "client",
            "Configuration": "configuration",
            "DmApi": "dm_api",
            "DefaultProductPrivacyEnum": "enumerations",
            "EventStreamFormat": "enumerations",
            "ScopeEnum": "enumerations",
            "Environment": "environment",
            "ApiException": "exceptions",
        },
        "models",
        hidden={
            "product_unit_get_response_product_codec",
            "products_get_response_products_item_codec",
        },
    )
