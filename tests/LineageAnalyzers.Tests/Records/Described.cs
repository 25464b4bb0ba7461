using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Records;

/// <summary>Test code with a describer of its types.</summary>
internal sealed class Described
{
    private Described(Compilation compilation, string? names = null)
    {
        Compilation = compilation;
        Describer = new RecordDescriber(new SourceModels(compilation), new SourcePaths(TestCompilation.Root).Of, new NamePatterns(_ => names));
    }

    public Compilation Compilation { get; }

    public RecordDescriber Describer { get; }

    public static Described Code(params string[] sources) => new(TestCompilation.Create(sources));

    /// <summary>Test code with what <c>.editorconfig</c> says of the names of fields.</summary>
    public static Described WithNames(string names, string source) => new(TestCompilation.Create(source), names);

    public static Described In(Compilation compilation) => new(compilation);

    public INamedTypeSymbol Type(string metadataName) =>
        Compilation.GetTypeByMetadataName(metadataName) ?? throw new InvalidOperationException($"The test code has no type {metadataName}.");

    public RecordDescription As(WireForm form, string metadataName) => Describer.Describe(Type(metadataName), form, default);

    public RecordDescription Json(string metadataName) => As(WireForm.SystemTextJson, metadataName);

    public RecordDescription Newtonsoft(string metadataName) => As(WireForm.Newtonsoft, metadataName);

    public RecordDescription Avro(string metadataName) => As(WireForm.Avro, metadataName);

    public string? WireName(WireForm form, string metadataName, string member) =>
        Describer.WireNameOf(Type(metadataName).GetMembers(member).First(symbol => symbol is IPropertySymbol or IFieldSymbol), form, default);
}

/// <summary>Descriptions as text, one field a line, so that tests can state them whole.</summary>
internal static class DescriptionText
{
    /// <summary><c>path: type</c>, with <c>?</c> for optional and the classes in brackets behind.</summary>
    public static string[] Lines(this RecordDescription record) => [.. record.Fields.Select(Line)];

    public static string[] Paths(this RecordDescription record) => [.. record.Fields.Select(field => field.Path)];

    public static RecordField Field(this RecordDescription record, string path) => record.Fields.Single(field => field.Path == path);

    /// <summary><c>PII,Secret by attribute</c>, or empty.</summary>
    public static string Classes(this RecordDescription record, string path)
    {
        var field = record.Field(path);
        return field.ClassifiedBy is { } source ? $"{string.Join(",", field.Classifications)} by {WireText<ClassificationSource>.Of(source)}" : "";
    }

    /// <summary>Such lines in the order in which a description has them.</summary>
    public static string[] InOrderOfPaths(string[] lines) => [.. lines.OrderBy(line => line[..line.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal)];

    private static string Line(RecordField field) => $"{field.Path}: {field.Type}{(field.Optional ? "?" : "")}";
}
