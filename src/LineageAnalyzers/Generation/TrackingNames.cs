namespace LineageAnalyzers.Generation;

/// <summary>The names of the generator's steps, by which tests ask which of them ran again.</summary>
internal static class TrackingNames
{
    /// <summary>What the build says.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The settings files of the project.</summary>
    public const string SettingsFiles = nameof(SettingsFiles);

    /// <summary>The schema files of the project.</summary>
    public const string SchemaFiles = nameof(SchemaFiles);

    /// <summary>The text that the carrier will hold.</summary>
    public const string Carrier = nameof(Carrier);
}
