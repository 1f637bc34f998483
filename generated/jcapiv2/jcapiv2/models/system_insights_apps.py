"""SystemInsightsApps, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsApps(SwaggerModel):
    """An application bundle on a macOS system. Most fields repeat keys of its `Info.plist`."""

    applescript_enabled: str | None = None
    """Whether the application can be scripted (`NSAppleScriptEnabled`)."""
    bundle_executable: str | None = None
    """File name of the program (`CFBundleExecutable`)."""
    bundle_identifier: str | None = None
    """Bundle identifier, such as `com.apple.Safari` (`CFBundleIdentifier`)."""
    bundle_name: str | None = None
    """Short name (`CFBundleName`)."""
    bundle_package_type: str | None = None
    """Package type, `APPL` for applications (`CFBundlePackageType`)."""
    bundle_short_version: str | None = None
    """Version shown to users (`CFBundleShortVersionString`)."""
    bundle_version: str | None = None
    """Version of the build (`CFBundleVersion`)."""
    category: str | None = None
    """Category in the App Store (`LSApplicationCategoryType`)."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    compiler: str | None = None
    """Compiler the application was built with (`DTCompiler`)."""
    copyright: str | None = None
    """Copyright notice."""
    development_region: str | None = None
    """Language the application was developed in (`CFBundleDevelopmentRegion`)."""
    display_name: str | None = None
    """Name shown to users (`CFBundleDisplayName`)."""
    element: str | None = None
    """Whether the application runs without a Dock icon (`LSUIElement`)."""
    environment: str | None = None
    """Environment variables set for the application (`LSEnvironment`)."""
    info_string: str | None = None
    """Descriptive text (`CFBundleGetInfoString`)."""
    last_opened_time: float | None = None
    """When the application was last opened, in seconds since 1970; -1 if that is not known."""
    minimum_system_version: str | None = None
    """Oldest macOS version the application runs on (`LSMinimumSystemVersion`)."""
    name: str | None = None
    """File name of the bundle."""
    path: str | None = None
    """Path of the bundle."""
    system_id: str | None = None
    """Id of the system the row comes from."""
