namespace LineageAnalyzers.Values;

/// <summary>Puts app settings into the texts of Azure Functions' bindings, as the host does it.</summary>
internal static class BindingTexts
{
    /// <summary>The text that the host makes of the one that is written.</summary>
    /// <param name="written">The text of the attribute.</param>
    /// <param name="settingOf">The app setting of a key.</param>
    public static TextValue Expand(TextValue written, Func<string, TextValue> settingOf)
    {
        if (written.Single is not { Length: > 0 } text)
            return written;
        var parts = text.Split('%');
        if (parts.Length == 1)
            return settingOf(text) is { IsKnown: true } setting ? setting : written;
        // Between each pair of percent signs stands a key; one alone is a mistake that the host refuses.
        if (parts.Length % 2 == 0)
            return written;
        return TextComposition.Concat(parts
            .Select((part, index) => index % 2 == 1 ? settingOf(part) : TextValue.Of(part, written.Resolution))
            .Where(part => part.Single is not "")
            .ToList());
    }
}
