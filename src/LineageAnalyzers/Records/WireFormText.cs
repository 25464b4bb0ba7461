using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Records;

/// <summary>A wire form as text, in which an assembly tells the format of its serializers: <c>avro</c>, <c>json/SystemTextJson/CamelCase</c>.</summary>
internal static class WireFormText
{
    /// <summary>The text of a form.</summary>
    public static string Of(WireForm form) => form.Format == WireFormat.Json
        ? string.Join("/", WireText<WireFormat>.Of(form.Format), form.Json.Dialect, form.Json.Naming, Changes(form.Json))
        : WireText<WireFormat>.Of(form.Format) + (form.IsContractless ? "/Contractless" : "");

    /// <summary>The form in a text; null when it is none.</summary>
    public static WireForm? Parse(string text)
    {
        var parts = text.Split('/');
        if (!WireText<WireFormat>.TryParse(parts[0], out var format))
            return null;
        if (format != WireFormat.Json)
            return new WireForm(format) { IsContractless = parts.Length > 1 && parts[1] == "Contractless" };
        return parts.Length >= 4 && Enum.TryParse<JsonDialect>(parts[1], out var dialect) && Enum.TryParse<JsonNaming>(parts[2], out var naming)
            ? new WireForm(format, Changed(new JsonConventions(dialect, naming), parts[3].Split('+')))
            : null;
    }

    private static string Changes(JsonConventions conventions) => string.Join("+", new[]
    {
        conventions.EnumsAsText ? nameof(conventions.EnumsAsText) : "",
        conventions.RenamesSpecifiedNames ? nameof(conventions.RenamesSpecifiedNames) : "",
        conventions.IncludesFields ? nameof(conventions.IncludesFields) : "",
        conventions.DecimalsAsText ? nameof(conventions.DecimalsAsText) : "",
        conventions.OmitsDefaults ? nameof(conventions.OmitsDefaults) : "",
    }.Where(change => change.Length > 0));

    private static JsonConventions Changed(JsonConventions conventions, string[] changes) => conventions with
    {
        EnumsAsText = changes.Contains(nameof(conventions.EnumsAsText)),
        RenamesSpecifiedNames = changes.Contains(nameof(conventions.RenamesSpecifiedNames)),
        IncludesFields = changes.Contains(nameof(conventions.IncludesFields)),
        DecimalsAsText = changes.Contains(nameof(conventions.DecimalsAsText)),
        OmitsDefaults = changes.Contains(nameof(conventions.OmitsDefaults)),
    };
}
