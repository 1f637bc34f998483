"""The models of squonk2."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_server_get_namespace_response import (
        AccountServerGetNamespaceResponse as AccountServerGetNamespaceResponse,
    )
    from .account_server_get_registration_response import (
        AccountServerGetRegistrationResponse as AccountServerGetRegistrationResponse,
    )
    from .account_server_user_account_detail import AccountServerUserAccountDetail as AccountServerUserAccountDetail
    from .account_server_user_detail import AccountServerUserDetail as AccountServerUserDetail
    from .account_server_users_get_response import AccountServerUsersGetResponse as AccountServerUsersGetResponse
    from .action_detail import ActionDetail as ActionDetail
    from .action_get_response import ActionGetResponse as ActionGetResponse
    from .admin_job_manifest_get_response import AdminJobManifestGetResponse as AdminJobManifestGetResponse
    from .admin_job_manifest_load_put_response import AdminJobManifestLoadPutResponse as AdminJobManifestLoadPutResponse
    from .admin_users_get_response import AdminUsersGetResponse as AdminUsersGetResponse
    from .api_log_detail import ApiLogDetail as ApiLogDetail
    from .application_get_response import ApplicationGetResponse as ApplicationGetResponse
    from .application_image_variant import ApplicationImageVariant as ApplicationImageVariant
    from .application_image_variants import ApplicationImageVariants as ApplicationImageVariants
    from .application_summary import ApplicationSummary as ApplicationSummary
    from .applications_get_response import ApplicationsGetResponse as ApplicationsGetResponse
    from .as_error import AsError as AsError
    from .asset_detail import AssetDetail as AssetDetail
    from .asset_get_response import AssetGetResponse as AssetGetResponse
    from .asset_patch_body import AssetPatchBody as AssetPatchBody
    from .asset_post_body import AssetPostBody as AssetPostBody
    from .asset_post_response import AssetPostResponse as AssetPostResponse
    from .charge_summary import ChargeSummary as ChargeSummary
    from .charges_get_response import ChargesGetResponse as ChargesGetResponse
    from .create_event_stream_body import CreateEventStreamBody as CreateEventStreamBody
    from .data_manager_user_account_detail import DataManagerUserAccountDetail as DataManagerUserAccountDetail
    from .data_manager_user_detail import DataManagerUserDetail as DataManagerUserDetail
    from .data_manager_users_get_response import DataManagerUsersGetResponse as DataManagerUsersGetResponse
    from .dataset_detail import DatasetDetail as DatasetDetail
    from .dataset_digest_get_response import DatasetDigestGetResponse as DatasetDigestGetResponse
    from .dataset_meta_get_response import DatasetMetaGetResponse as DatasetMetaGetResponse
    from .dataset_meta_post_body import DatasetMetaPostBody as DatasetMetaPostBody
    from .dataset_post_body import DatasetPostBody as DatasetPostBody
    from .dataset_put_body import DatasetPutBody as DatasetPutBody
    from .dataset_put_post_response import DatasetPutPostResponse as DatasetPutPostResponse
    from .dataset_schema_get_response import DatasetSchemaGetResponse as DatasetSchemaGetResponse
    from .dataset_summary import DatasetSummary as DatasetSummary
    from .dataset_version_detail import DatasetVersionDetail as DatasetVersionDetail
    from .dataset_version_meta_post_body import DatasetVersionMetaPostBody as DatasetVersionMetaPostBody
    from .dataset_version_project_file import DatasetVersionProjectFile as DatasetVersionProjectFile
    from .dataset_version_summary import DatasetVersionSummary as DatasetVersionSummary
    from .datasets_get_response import DatasetsGetResponse as DatasetsGetResponse
    from .dm_error import DmError as DmError
    from .event_stream_get_post_response import EventStreamGetPostResponse as EventStreamGetPostResponse
    from .event_stream_version_get_response import EventStreamVersionGetResponse as EventStreamVersionGetResponse
    from .exchange_rate_detail import ExchangeRateDetail as ExchangeRateDetail
    from .exchange_rate_put_body import ExchangeRatePutBody as ExchangeRatePutBody
    from .file_path_file import FilePathFile as FilePathFile
    from .file_post_body import FilePostBody as FilePostBody
    from .file_post_response import FilePostResponse as FilePostResponse
    from .file_stat import FileStat as FileStat
    from .files_get_response import FilesGetResponse as FilesGetResponse
    from .get_all_exchange_rates_response import GetAllExchangeRatesResponse as GetAllExchangeRatesResponse
    from .get_exchange_rates_response import GetExchangeRatesResponse as GetExchangeRatesResponse
    from .input_handler_detail import InputHandlerDetail as InputHandlerDetail
    from .input_handler_get_response import InputHandlerGetResponse as InputHandlerGetResponse
    from .instance_dry_run_post_response import InstanceDryRunPostResponse as InstanceDryRunPostResponse
    from .instance_get_response import InstanceGetResponse as InstanceGetResponse
    from .instance_post_body import InstancePostBody as InstancePostBody
    from .instance_post_response import InstancePostResponse as InstancePostResponse
    from .instance_summary import InstanceSummary as InstanceSummary
    from .instance_task import InstanceTask as InstanceTask
    from .instances_get_response import InstancesGetResponse as InstancesGetResponse
    from .inventory_dataset_detail import InventoryDatasetDetail as InventoryDatasetDetail
    from .inventory_project_detail import InventoryProjectDetail as InventoryProjectDetail
    from .inventory_user_detail import InventoryUserDetail as InventoryUserDetail
    from .inventory_user_detail_datasets import InventoryUserDetailDatasets as InventoryUserDetailDatasets
    from .inventory_user_detail_projects import InventoryUserDetailProjects as InventoryUserDetailProjects
    from .inventory_user_get_response import InventoryUserGetResponse as InventoryUserGetResponse
    from .job_exchange_rate_summary import JobExchangeRateSummary as JobExchangeRateSummary
    from .job_get_response import JobGetResponse as JobGetResponse
    from .job_manifest_detail import JobManifestDetail as JobManifestDetail
    from .job_manifest_put_body import JobManifestPutBody as JobManifestPutBody
    from .job_order_detail import JobOrderDetail as JobOrderDetail
    from .job_replacement import JobReplacement as JobReplacement
    from .job_summary import JobSummary as JobSummary
    from .job_variables import JobVariables as JobVariables
    from .jobs_get_response import JobsGetResponse as JobsGetResponse
    from .merchant_detail import MerchantDetail as MerchantDetail
    from .merchant_summary import MerchantSummary as MerchantSummary
    from .merchants_get_response import MerchantsGetResponse as MerchantsGetResponse
    from .mode_get_response import ModeGetResponse as ModeGetResponse
    from .organisation_all_detail import OrganisationAllDetail as OrganisationAllDetail
    from .organisation_charge_summary import OrganisationChargeSummary as OrganisationChargeSummary
    from .organisation_charges_get_response import OrganisationChargesGetResponse as OrganisationChargesGetResponse
    from .organisation_detail import OrganisationDetail as OrganisationDetail
    from .organisation_get_default_response import OrganisationGetDefaultResponse as OrganisationGetDefaultResponse
    from .organisation_patch_body import OrganisationPatchBody as OrganisationPatchBody
    from .organisation_post_body import OrganisationPostBody as OrganisationPostBody
    from .organisation_post_response import OrganisationPostResponse as OrganisationPostResponse
    from .organisation_unit_charge_summary import OrganisationUnitChargeSummary as OrganisationUnitChargeSummary
    from .organisation_unit_post_body import OrganisationUnitPostBody as OrganisationUnitPostBody
    from .organisation_unit_post_response import OrganisationUnitPostResponse as OrganisationUnitPostResponse
    from .organisation_units_get_response import OrganisationUnitsGetResponse as OrganisationUnitsGetResponse
    from .organisations_get_response import OrganisationsGetResponse as OrganisationsGetResponse
    from .personal_unit_put_body import PersonalUnitPutBody as PersonalUnitPutBody
    from .personal_unit_put_response import PersonalUnitPutResponse as PersonalUnitPutResponse
    from .processing_charge_item import ProcessingChargeItem as ProcessingChargeItem
    from .processing_charges import ProcessingCharges as ProcessingCharges
    from .product_charges_get_response import ProductChargesGetResponse as ProductChargesGetResponse
    from .product_claim_detail import ProductClaimDetail as ProductClaimDetail
    from .product_coins_detail import ProductCoinsDetail as ProductCoinsDetail
    from .product_detail import ProductDetail as ProductDetail
    from .product_dm_project_tier import ProductDmProjectTier as ProductDmProjectTier
    from .product_dm_storage import ProductDmStorage as ProductDmStorage
    from .product_dm_storage_detail import ProductDmStorageDetail as ProductDmStorageDetail
    from .product_dm_storage_detail_coins import ProductDmStorageDetailCoins as ProductDmStorageDetailCoins
    from .product_dm_storage_detail_size import ProductDmStorageDetailSize as ProductDmStorageDetailSize
    from .product_instance_detail import ProductInstanceDetail as ProductInstanceDetail
    from .product_instance_detail_coins import ProductInstanceDetailCoins as ProductInstanceDetailCoins
    from .product_patch_body import ProductPatchBody as ProductPatchBody
    from .product_type import ProductType as ProductType
    from .product_unit_get_response import ProductUnitGetResponse as ProductUnitGetResponse
    from .product_unit_get_response_product import ProductUnitGetResponseProduct as ProductUnitGetResponseProduct
    from .product_unit_get_response_product import (
        product_unit_get_response_product_codec as product_unit_get_response_product_codec,
    )
    from .products_get_default_storage_cost import ProductsGetDefaultStorageCost as ProductsGetDefaultStorageCost
    from .products_get_default_storage_cost_default_storage_cost import (
        ProductsGetDefaultStorageCostDefaultStorageCost as ProductsGetDefaultStorageCostDefaultStorageCost,
    )
    from .products_get_response import ProductsGetResponse as ProductsGetResponse
    from .products_get_response_products_item import ProductsGetResponseProductsItem as ProductsGetResponseProductsItem
    from .products_get_response_products_item import (
        products_get_response_products_item_codec as products_get_response_products_item_codec,
    )
    from .products_get_types_response import ProductsGetTypesResponse as ProductsGetTypesResponse
    from .project_detail import ProjectDetail as ProjectDetail
    from .project_file_detail import ProjectFileDetail as ProjectFileDetail
    from .project_file_put_body import ProjectFilePutBody as ProjectFilePutBody
    from .project_patch_body import ProjectPatchBody as ProjectPatchBody
    from .project_post_body import ProjectPostBody as ProjectPostBody
    from .project_post_response import ProjectPostResponse as ProjectPostResponse
    from .projects_get_response import ProjectsGetResponse as ProjectsGetResponse
    from .running_workflow_get_all_response import RunningWorkflowGetAllResponse as RunningWorkflowGetAllResponse
    from .running_workflow_get_response import RunningWorkflowGetResponse as RunningWorkflowGetResponse
    from .running_workflow_project import RunningWorkflowProject as RunningWorkflowProject
    from .running_workflow_step import RunningWorkflowStep as RunningWorkflowStep
    from .running_workflow_steps_get_response import RunningWorkflowStepsGetResponse as RunningWorkflowStepsGetResponse
    from .running_workflow_summary import RunningWorkflowSummary as RunningWorkflowSummary
    from .running_workflow_workflow import RunningWorkflowWorkflow as RunningWorkflowWorkflow
    from .service_error_summary import ServiceErrorSummary as ServiceErrorSummary
    from .service_errors_get_response import ServiceErrorsGetResponse as ServiceErrorsGetResponse
    from .state_get_version_response import StateGetVersionResponse as StateGetVersionResponse
    from .storage_charge_item import StorageChargeItem as StorageChargeItem
    from .storage_charges import StorageCharges as StorageCharges
    from .task_event import TaskEvent as TaskEvent
    from .task_get_response import TaskGetResponse as TaskGetResponse
    from .task_identity import TaskIdentity as TaskIdentity
    from .task_state import TaskState as TaskState
    from .task_summary import TaskSummary as TaskSummary
    from .tasks_get_response import TasksGetResponse as TasksGetResponse
    from .type_summary import TypeSummary as TypeSummary
    from .type_summary_formatter_options import TypeSummaryFormatterOptions as TypeSummaryFormatterOptions
    from .types_get_response import TypesGetResponse as TypesGetResponse
    from .unit_all_detail import UnitAllDetail as UnitAllDetail
    from .unit_charge_summary import UnitChargeSummary as UnitChargeSummary
    from .unit_charges_get_response import UnitChargesGetResponse as UnitChargesGetResponse
    from .unit_detail import UnitDetail as UnitDetail
    from .unit_patch_body import UnitPatchBody as UnitPatchBody
    from .unit_product_charge_summary import UnitProductChargeSummary as UnitProductChargeSummary
    from .unit_product_post_body import UnitProductPostBody as UnitProductPostBody
    from .unit_product_post_response import UnitProductPostResponse as UnitProductPostResponse
    from .units_get_response import UnitsGetResponse as UnitsGetResponse
    from .user_account_patch_body import UserAccountPatchBody as UserAccountPatchBody
    from .user_activity_detail import UserActivityDetail as UserActivityDetail
    from .user_activity_detail_period import UserActivityDetailPeriod as UserActivityDetailPeriod
    from .user_api_log_get_response import UserApiLogGetResponse as UserApiLogGetResponse
    from .user_api_token_get_response import UserApiTokenGetResponse as UserApiTokenGetResponse
    from .user_patch_body import UserPatchBody as UserPatchBody
    from .user_summary import UserSummary as UserSummary
    from .version_get_response import VersionGetResponse as VersionGetResponse
    from .workflow_definition_get_response import WorkflowDefinitionGetResponse as WorkflowDefinitionGetResponse
    from .workflow_get_all_response import WorkflowGetAllResponse as WorkflowGetAllResponse
    from .workflow_get_response import WorkflowGetResponse as WorkflowGetResponse
    from .workflow_patch_body import WorkflowPatchBody as WorkflowPatchBody
    from .workflow_patch_response import WorkflowPatchResponse as WorkflowPatchResponse
    from .workflow_post_body import WorkflowPostBody as WorkflowPostBody
    from .workflow_post_response import WorkflowPostResponse as WorkflowPostResponse
    from .workflow_run_post_body import WorkflowRunPostBody as WorkflowRunPostBody
    from .workflow_run_post_response import WorkflowRunPostResponse as WorkflowRunPostResponse
    from .workflow_step_summary import WorkflowStepSummary as WorkflowStepSummary
    from .workflow_summary import WorkflowSummary as WorkflowSummary
    from .workflow_version_put_body import WorkflowVersionPutBody as WorkflowVersionPutBody
    from .workflow_version_put_response import WorkflowVersionPutResponse as WorkflowVersionPutResponse
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AccountServerGetNamespaceResponse": "account_server_get_namespace_response",
            "AccountServerGetRegistrationResponse": "account_server_get_registration_response",
            "AccountServerUserAccountDetail": "account_server_user_account_detail",
            "AccountServerUserDetail": "account_server_user_detail",
            "AccountServerUsersGetResponse": "account_server_users_get_response",
            "ActionDetail": "action_detail",
            "ActionGetResponse": "action_get_response",
            "AdminJobManifestGetResponse": "admin_job_manifest_get_response",
            "AdminJobManifestLoadPutResponse": "admin_job_manifest_load_put_response",
            "AdminUsersGetResponse": "admin_users_get_response",
            "ApiLogDetail": "api_log_detail",
            "ApplicationGetResponse": "application_get_response",
            "ApplicationImageVariant": "application_image_variant",
            "ApplicationImageVariants": "application_image_variants",
            "ApplicationSummary": "application_summary",
            "ApplicationsGetResponse": "applications_get_response",
            "AsError": "as_error",
            "AssetDetail": "asset_detail",
            "AssetGetResponse": "asset_get_response",
            "AssetPatchBody": "asset_patch_body",
            "AssetPostBody": "asset_post_body",
            "AssetPostResponse": "asset_post_response",
            "ChargeSummary": "charge_summary",
            "ChargesGetResponse": "charges_get_response",
            "CreateEventStreamBody": "create_event_stream_body",
            "DataManagerUserAccountDetail": "data_manager_user_account_detail",
            "DataManagerUserDetail": "data_manager_user_detail",
            "DataManagerUsersGetResponse": "data_manager_users_get_response",
            "DatasetDetail": "dataset_detail",
            "DatasetDigestGetResponse": "dataset_digest_get_response",
            "DatasetMetaGetResponse": "dataset_meta_get_response",
            "DatasetMetaPostBody": "dataset_meta_post_body",
            "DatasetPostBody": "dataset_post_body",
            "DatasetPutBody": "dataset_put_body",
            "DatasetPutPostResponse": "dataset_put_post_response",
            "DatasetSchemaGetResponse": "dataset_schema_get_response",
            "DatasetSummary": "dataset_summary",
            "DatasetVersionDetail": "dataset_version_detail",
            "DatasetVersionMetaPostBody": "dataset_version_meta_post_body",
            "DatasetVersionProjectFile": "dataset_version_project_file",
            "DatasetVersionSummary": "dataset_version_summary",
            "DatasetsGetResponse": "datasets_get_response",
            "DmError": "dm_error",
            "EventStreamGetPostResponse": "event_stream_get_post_response",
            "EventStreamVersionGetResponse": "event_stream_version_get_response",
            "ExchangeRateDetail": "exchange_rate_detail",
            "ExchangeRatePutBody": "exchange_rate_put_body",
            "FilePathFile": "file_path_file",
            "FilePostBody": "file_post_body",
            "FilePostResponse": "file_post_response",
            "FileStat": "file_stat",
            "FilesGetResponse": "files_get_response",
            "GetAllExchangeRatesResponse": "get_all_exchange_rates_response",
            "GetExchangeRatesResponse": "get_exchange_rates_response",
            "InputHandlerDetail": "input_handler_detail",
            "InputHandlerGetResponse": "input_handler_get_response",
            "InstanceDryRunPostResponse": "instance_dry_run_post_response",
            "InstanceGetResponse": "instance_get_response",
            "InstancePostBody": "instance_post_body",
            "InstancePostResponse": "instance_post_response",
            "InstanceSummary": "instance_summary",
            "InstanceTask": "instance_task",
            "InstancesGetResponse": "instances_get_response",
            "InventoryDatasetDetail": "inventory_dataset_detail",
            "InventoryProjectDetail": "inventory_project_detail",
            "InventoryUserDetail": "inventory_user_detail",
            "InventoryUserDetailDatasets": "inventory_user_detail_datasets",
            "InventoryUserDetailProjects": "inventory_user_detail_projects",
            "InventoryUserGetResponse": "inventory_user_get_response",
            "JobExchangeRateSummary": "job_exchange_rate_summary",
            "JobGetResponse": "job_get_response",
            "JobManifestDetail": "job_manifest_detail",
            "JobManifestPutBody": "job_manifest_put_body",
            "JobOrderDetail": "job_order_detail",
            "JobReplacement": "job_replacement",
            "JobSummary": "job_summary",
            "JobVariables": "job_variables",
            "JobsGetResponse": "jobs_get_response",
            "MerchantDetail": "merchant_detail",
            "MerchantSummary": "merchant_summary",
            "MerchantsGetResponse": "merchants_get_response",
            "ModeGetResponse": "mode_get_response",
            "OrganisationAllDetail": "organisation_all_detail",
            "OrganisationChargeSummary": "organisation_charge_summary",
            "OrganisationChargesGetResponse": "organisation_charges_get_response",
            "OrganisationDetail": "organisation_detail",
            "OrganisationGetDefaultResponse": "organisation_get_default_response",
            "OrganisationPatchBody": "organisation_patch_body",
            "OrganisationPostBody": "organisation_post_body",
            "OrganisationPostResponse": "organisation_post_response",
            "OrganisationUnitChargeSummary": "organisation_unit_charge_summary",
            "OrganisationUnitPostBody": "organisation_unit_post_body",
            "OrganisationUnitPostResponse": "organisation_unit_post_response",
            "OrganisationUnitsGetResponse": "organisation_units_get_response",
            "OrganisationsGetResponse": "organisations_get_response",
            "PersonalUnitPutBody": "personal_unit_put_body",
            "PersonalUnitPutResponse": "personal_unit_put_response",
            "ProcessingChargeItem": "processing_charge_item",
            "ProcessingCharges": "processing_charges",
            "ProductChargesGetResponse": "product_charges_get_response",
            "ProductClaimDetail": "product_claim_detail",
            "ProductCoinsDetail": "product_coins_detail",
            "ProductDetail": "product_detail",
            "ProductDmProjectTier": "product_dm_project_tier",
            "ProductDmStorage": "product_dm_storage",
            "ProductDmStorageDetail": "product_dm_storage_detail",
            "ProductDmStorageDetailCoins": "product_dm_storage_detail_coins",
            "ProductDmStorageDetailSize": "product_dm_storage_detail_size",
            "ProductInstanceDetail": "product_instance_detail",
            "ProductInstanceDetailCoins": "product_instance_detail_coins",
            "ProductPatchBody": "product_patch_body",
            "ProductType": "product_type",
            "ProductUnitGetResponse": "product_unit_get_response",
            "ProductUnitGetResponseProduct": "product_unit_get_response_product",
            "product_unit_get_response_product_codec": "product_unit_get_response_product",
            "ProductsGetDefaultStorageCost": "products_get_default_storage_cost",
            "ProductsGetDefaultStorageCostDefaultStorageCost": "products_get_default_storage_cost_default_storage_cost",
            "ProductsGetResponse": "products_get_response",
            "ProductsGetResponseProductsItem": "products_get_response_products_item",
            "products_get_response_products_item_codec": "products_get_response_products_item",
            "ProductsGetTypesResponse": "products_get_types_response",
            "ProjectDetail": "project_detail",
            "ProjectFileDetail": "project_file_detail",
            "ProjectFilePutBody": "project_file_put_body",
            "ProjectPatchBody": "project_patch_body",
            "ProjectPostBody": "project_post_body",
            "ProjectPostResponse": "project_post_response",
            "ProjectsGetResponse": "projects_get_response",
            "RunningWorkflowGetAllResponse": "running_workflow_get_all_response",
            "RunningWorkflowGetResponse": "running_workflow_get_response",
            "RunningWorkflowProject": "running_workflow_project",
            "RunningWorkflowStep": "running_workflow_step",
            "RunningWorkflowStepsGetResponse": "running_workflow_steps_get_response",
            "RunningWorkflowSummary": "running_workflow_summary",
            "RunningWorkflowWorkflow": "running_workflow_workflow",
            "ServiceErrorSummary": "service_error_summary",
            "ServiceErrorsGetResponse": "service_errors_get_response",
            "StateGetVersionResponse": "state_get_version_response",
            "StorageChargeItem": "storage_charge_item",
            "StorageCharges": "storage_charges",
            "TaskEvent": "task_event",
            "TaskGetResponse": "task_get_response",
            "TaskIdentity": "task_identity",
            "TaskState": "task_state",
            "TaskSummary": "task_summary",
            "TasksGetResponse": "tasks_get_response",
            "TypeSummary": "type_summary",
            "TypeSummaryFormatterOptions": "type_summary_formatter_options",
            "TypesGetResponse": "types_get_response",
            "UnitAllDetail": "unit_all_detail",
            "UnitChargeSummary": "unit_charge_summary",
            "UnitChargesGetResponse": "unit_charges_get_response",
            "UnitDetail": "unit_detail",
            "UnitPatchBody": "unit_patch_body",
            "UnitProductChargeSummary": "unit_product_charge_summary",
            "UnitProductPostBody": "unit_product_post_body",
            "UnitProductPostResponse": "unit_product_post_response",
            "UnitsGetResponse": "units_get_response",
            "UserAccountPatchBody": "user_account_patch_body",
            "UserActivityDetail": "user_activity_detail",
            "UserActivityDetailPeriod": "user_activity_detail_period",
            "UserApiLogGetResponse": "user_api_log_get_response",
            "UserApiTokenGetResponse": "user_api_token_get_response",
            "UserPatchBody": "user_patch_body",
            "UserSummary": "user_summary",
            "VersionGetResponse": "version_get_response",
            "WorkflowDefinitionGetResponse": "workflow_definition_get_response",
            "WorkflowGetAllResponse": "workflow_get_all_response",
            "WorkflowGetResponse": "workflow_get_response",
            "WorkflowPatchBody": "workflow_patch_body",
            "WorkflowPatchResponse": "workflow_patch_response",
            "WorkflowPostBody": "workflow_post_body",
            "WorkflowPostResponse": "workflow_post_response",
            "WorkflowRunPostBody": "workflow_run_post_body",
            "WorkflowRunPostResponse": "workflow_run_post_response",
            "WorkflowStepSummary": "workflow_step_summary",
            "WorkflowSummary": "workflow_summary",
            "WorkflowVersionPutBody": "workflow_version_put_body",
            "WorkflowVersionPutResponse": "workflow_version_put_response",
        },
    )
