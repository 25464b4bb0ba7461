namespace LineageAnalyzers.Values;

/// <summary>One <c>appsettings*.json</c> of the project, its <c>local.settings.json</c> or its <c>launchSettings.json</c>, as text: the compiler side reads no files itself.</summary>
/// <param name="Path">The file's path; its name tells the environment (<c>appsettings.Production.json</c>).</param>
/// <param name="Text">The content.</param>
public sealed record SettingsFile(string Path, string Text);
