"""The Api classes of jamfpro."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .classic_advanced_computer_searches_api import (
        AsyncClassicAdvancedComputerSearchesApi as AsyncClassicAdvancedComputerSearchesApi,
    )
    from .classic_advanced_computer_searches_api import (
        ClassicAdvancedComputerSearchesApi as ClassicAdvancedComputerSearchesApi,
    )
    from .classic_categories_api import AsyncClassicCategoriesApi as AsyncClassicCategoriesApi
    from .classic_categories_api import ClassicCategoriesApi as ClassicCategoriesApi
    from .classic_computer_groups_api import AsyncClassicComputerGroupsApi as AsyncClassicComputerGroupsApi
    from .classic_computer_groups_api import ClassicComputerGroupsApi as ClassicComputerGroupsApi
    from .classic_computers_api import AsyncClassicComputersApi as AsyncClassicComputersApi
    from .classic_computers_api import ClassicComputersApi as ClassicComputersApi
    from .classic_packages_api import AsyncClassicPackagesApi as AsyncClassicPackagesApi
    from .classic_packages_api import ClassicPackagesApi as ClassicPackagesApi
    from .pro_cloud_distribution_api import AsyncProCloudDistributionApi as AsyncProCloudDistributionApi
    from .pro_cloud_distribution_api import ProCloudDistributionApi as ProCloudDistributionApi
    from .pro_computer_inventory_api import AsyncProComputerInventoryApi as AsyncProComputerInventoryApi
    from .pro_computer_inventory_api import ProComputerInventoryApi as ProComputerInventoryApi
    from .pro_device_management_api import AsyncProDeviceManagementApi as AsyncProDeviceManagementApi
    from .pro_device_management_api import ProDeviceManagementApi as ProDeviceManagementApi
    from .pro_mobile_devices_api import AsyncProMobileDevicesApi as AsyncProMobileDevicesApi
    from .pro_mobile_devices_api import ProMobileDevicesApi as ProMobileDevicesApi
    from .pro_packages_api import AsyncProPackagesApi as AsyncProPackagesApi
    from .pro_packages_api import ProPackagesApi as ProPackagesApi
    from .pro_tokens_api import AsyncProTokensApi as AsyncProTokensApi
    from .pro_tokens_api import ProTokensApi as ProTokensApi
else:
    from .._runtime.lazy import attach

    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AsyncClassicAdvancedComputerSearchesApi": "classic_advanced_computer_searches_api",
            "ClassicAdvancedComputerSearchesApi": "classic_advanced_computer_searches_api",
            "AsyncClassicCategoriesApi": "classic_categories_api",
            "ClassicCategoriesApi": "classic_categories_api",
            "AsyncClassicComputerGroupsApi": "classic_computer_groups_api",
            "ClassicComputerGroupsApi": "classic_computer_groups_api",
            "AsyncClassicComputersApi": "classic_computers_api",
            "ClassicComputersApi": "classic_computers_api",
            "AsyncClassicPackagesApi": "classic_packages_api",
            "ClassicPackagesApi": "classic_packages_api",
            "AsyncProCloudDistributionApi": "pro_cloud_distribution_api",
            "ProCloudDistributionApi": "pro_cloud_distribution_api",
            "AsyncProComputerInventoryApi": "pro_computer_inventory_api",
            "ProComputerInventoryApi": "pro_computer_inventory_api",
            "AsyncProDeviceManagementApi": "pro_device_management_api",
            "ProDeviceManagementApi": "pro_device_management_api",
            "AsyncProMobileDevicesApi": "pro_mobile_devices_api",
            "ProMobileDevicesApi": "pro_mobile_devices_api",
            "AsyncProPackagesApi": "pro_packages_api",
            "ProPackagesApi": "pro_packages_api",
            "AsyncProTokensApi": "pro_tokens_api",
            "ProTokensApi": "pro_tokens_api",
        },
    )
