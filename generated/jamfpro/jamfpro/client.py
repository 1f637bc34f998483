"""The clients of jamfpro."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import AuthMixin
from ._runtime.client import AsyncBaseApiClient, BaseApiClient
from ._runtime.retry import RetryMixin
from ._runtime.several_apis import SeveralApisMixin
from .configuration import Configuration

if TYPE_CHECKING:
    from .api.classic_advanced_computer_searches_api import (
        AsyncClassicAdvancedComputerSearchesApi,
        ClassicAdvancedComputerSearchesApi,
    )
    from .api.classic_categories_api import AsyncClassicCategoriesApi, ClassicCategoriesApi
    from .api.classic_computer_groups_api import AsyncClassicComputerGroupsApi, ClassicComputerGroupsApi
    from .api.classic_computers_api import AsyncClassicComputersApi, ClassicComputersApi
    from .api.classic_packages_api import AsyncClassicPackagesApi, ClassicPackagesApi
    from .api.pro_cloud_distribution_api import AsyncProCloudDistributionApi, ProCloudDistributionApi
    from .api.pro_computer_inventory_api import AsyncProComputerInventoryApi, ProComputerInventoryApi
    from .api.pro_device_management_api import AsyncProDeviceManagementApi, ProDeviceManagementApi
    from .api.pro_mobile_devices_api import AsyncProMobileDevicesApi, ProMobileDevicesApi
    from .api.pro_packages_api import AsyncProPackagesApi, ProPackagesApi
    from .api.pro_tokens_api import AsyncProTokensApi, ProTokensApi


class ApiClient(RetryMixin, AuthMixin, SeveralApisMixin, BaseApiClient):
    """Client of Jamf Pro Classic API and Jamf Pro API."""

    _configuration_type = Configuration

    @cached_property
    def classic_advanced_computer_searches(self) -> ClassicAdvancedComputerSearchesApi:
        """Saved searches over computers with the columns they show."""
        from .api.classic_advanced_computer_searches_api import ClassicAdvancedComputerSearchesApi

        return ClassicAdvancedComputerSearchesApi(self)

    @cached_property
    def classic_categories(self) -> ClassicCategoriesApi:
        """Headings under which packages and policies are filed."""
        from .api.classic_categories_api import ClassicCategoriesApi

        return ClassicCategoriesApi(self)

    @cached_property
    def classic_computer_groups(self) -> ClassicComputerGroupsApi:
        """Computers that belong together, by a list or by criteria."""
        from .api.classic_computer_groups_api import ClassicComputerGroupsApi

        return ClassicComputerGroupsApi(self)

    @cached_property
    def classic_computers(self) -> ClassicComputersApi:
        """Macs and what is known of them."""
        from .api.classic_computers_api import ClassicComputersApi

        return ClassicComputersApi(self)

    @cached_property
    def classic_packages(self) -> ClassicPackagesApi:
        """Installers and what has to be known to deploy them."""
        from .api.classic_packages_api import ClassicPackagesApi

        return ClassicPackagesApi(self)

    @cached_property
    def pro_cloud_distribution(self) -> ProCloudDistributionApi:
        """Files in the Jamf Cloud Distribution Service (JCDS)."""
        from .api.pro_cloud_distribution_api import ProCloudDistributionApi

        return ProCloudDistributionApi(self)

    @cached_property
    def pro_computer_inventory(self) -> ProComputerInventoryApi:
        """Computers, section by section."""
        from .api.pro_computer_inventory_api import ProComputerInventoryApi

        return ProComputerInventoryApi(self)

    @cached_property
    def pro_device_management(self) -> ProDeviceManagementApi:
        """Commands to managed devices, and the profile that lets them be managed."""
        from .api.pro_device_management_api import ProDeviceManagementApi

        return ProDeviceManagementApi(self)

    @cached_property
    def pro_mobile_devices(self) -> ProMobileDevicesApi:
        """Phones, tablets and set-top boxes, section by section."""
        from .api.pro_mobile_devices_api import ProMobileDevicesApi

        return ProMobileDevicesApi(self)

    @cached_property
    def pro_packages(self) -> ProPackagesApi:
        """Installers: what has to be known of them, and their files."""
        from .api.pro_packages_api import ProPackagesApi

        return ProPackagesApi(self)

    @cached_property
    def pro_tokens(self) -> ProTokensApi:
        """Tokens for users and API clients: getting, keeping and ending them."""
        from .api.pro_tokens_api import ProTokensApi

        return ProTokensApi(self)


class AsyncApiClient(RetryMixin, AuthMixin, SeveralApisMixin, AsyncBaseApiClient):
    """Client of Jamf Pro Classic API and Jamf Pro API, for asyncio and trio."""

    _configuration_type = Configuration

    @cached_property
    def classic_advanced_computer_searches(self) -> AsyncClassicAdvancedComputerSearchesApi:
        """Saved searches over computers with the columns they show."""
        from .api.classic_advanced_computer_searches_api import AsyncClassicAdvancedComputerSearchesApi

        return AsyncClassicAdvancedComputerSearchesApi(self)

    @cached_property
    def classic_categories(self) -> AsyncClassicCategoriesApi:
        """Headings under which packages and policies are filed."""
        from .api.classic_categories_api import AsyncClassicCategoriesApi

        return AsyncClassicCategoriesApi(self)

    @cached_property
    def classic_computer_groups(self) -> AsyncClassicComputerGroupsApi:
        """Computers that belong together, by a list or by criteria."""
        from .api.classic_computer_groups_api import AsyncClassicComputerGroupsApi

        return AsyncClassicComputerGroupsApi(self)

    @cached_property
    def classic_computers(self) -> AsyncClassicComputersApi:
        """Macs and what is known of them."""
        from .api.classic_computers_api import AsyncClassicComputersApi

        return AsyncClassicComputersApi(self)

    @cached_property
    def classic_packages(self) -> AsyncClassicPackagesApi:
        """Installers and what has to be known to deploy them."""
        from .api.classic_packages_api import AsyncClassicPackagesApi

        return AsyncClassicPackagesApi(self)

    @cached_property
    def pro_cloud_distribution(self) -> AsyncProCloudDistributionApi:
        """Files in the Jamf Cloud Distribution Service (JCDS)."""
        from .api.pro_cloud_distribution_api import AsyncProCloudDistributionApi

        return AsyncProCloudDistributionApi(self)

    @cached_property
    def pro_computer_inventory(self) -> AsyncProComputerInventoryApi:
        """Computers, section by section."""
        from .api.pro_computer_inventory_api import AsyncProComputerInventoryApi

        return AsyncProComputerInventoryApi(self)

    @cached_property
    def pro_device_management(self) -> AsyncProDeviceManagementApi:
        """Commands to managed devices, and the profile that lets them be managed."""
        from .api.pro_device_management_api import AsyncProDeviceManagementApi

        return AsyncProDeviceManagementApi(self)

    @cached_property
    def pro_mobile_devices(self) -> AsyncProMobileDevicesApi:
        """Phones, tablets and set-top boxes, section by section."""
        from .api.pro_mobile_devices_api import AsyncProMobileDevicesApi

        return AsyncProMobileDevicesApi(self)

    @cached_property
    def pro_packages(self) -> AsyncProPackagesApi:
        """Installers: what has to be known of them, and their files."""
        from .api.pro_packages_api import AsyncProPackagesApi

        return AsyncProPackagesApi(self)

    @cached_property
    def pro_tokens(self) -> AsyncProTokensApi:
        """Tokens for users and API clients: getting, keeping and ending them."""
        from .api.pro_tokens_api import AsyncProTokensApi

        return AsyncProTokensApi(self)
