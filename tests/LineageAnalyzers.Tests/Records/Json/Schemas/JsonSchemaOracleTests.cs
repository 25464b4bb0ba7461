using System.Runtime.Loader;
using System.Text.Json;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Records;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Json;
using LineageAnalyzers.Schemas.JsonSchema;
using LineageAnalyzers.Schemas.JsonSchema.Shapes;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.NewtonsoftJson.Generation;

namespace LineageAnalyzers.Tests.Records.Json.Schemas;

/// <summary>
/// For hundreds of generated types, what is described is what NJsonSchema derives from the same types by reflection. A type is compared by its own members
/// with their collections; the types of its members are in the list themselves.
/// </summary>
public sealed class JsonSchemaOracleTests
{
    private const int Groups = 25;

    [Theory]
    [InlineData(1, nameof(JsonNaming.AsDeclared))]
    [InlineData(2, nameof(JsonNaming.CamelCase))]
    [InlineData(3, nameof(JsonNaming.SnakeCaseLower))]
    public void Descriptions_for_SystemTextJson_are_those_of_NJsonSchema(int seed, string naming)
    {
        var style = Enum.Parse<JsonNaming>(naming);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = style switch
            {
                JsonNaming.CamelCase => JsonNamingPolicy.CamelCase,
                JsonNaming.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
                _ => null,
            },
        };
        var settings = new SystemTextJsonSchemaGeneratorSettings { SerializerOptions = options, FlattenInheritanceHierarchy = true };
        Agree(seed, new WireForm(Model.Manifests.WireFormat.Json, new JsonConventions(JsonDialect.SystemTextJson, style)), type => JsonSchema.FromType(type, settings));
    }

    [Theory]
    [InlineData(4, nameof(JsonNaming.AsDeclared))]
    [InlineData(5, nameof(JsonNaming.CamelCase))]
    [InlineData(6, nameof(JsonNaming.SnakeCaseLower))]
    public void Descriptions_for_Newtonsoft_are_those_of_NJsonSchema(int seed, string naming)
    {
        var style = Enum.Parse<JsonNaming>(naming);
        var resolver = new DefaultContractResolver
        {
            NamingStrategy = style switch
            {
                JsonNaming.CamelCase => new CamelCaseNamingStrategy(),
                JsonNaming.SnakeCaseLower => new SnakeCaseNamingStrategy(),
                _ => null,
            },
        };
        var settings = new NewtonsoftJsonSchemaGeneratorSettings
        {
            SerializerSettings = new JsonSerializerSettings { ContractResolver = resolver },
            FlattenInheritanceHierarchy = true,
        };
        Agree(seed, new WireForm(Model.Manifests.WireFormat.Json, new JsonConventions(JsonDialect.Newtonsoft, style)), type => NewtonsoftJsonSchemaGenerator.FromType(type, settings));
    }

    private static void Agree(int seed, WireForm form, Func<Type, JsonSchema> derive)
    {
        var grammar = new RecordGrammar(seed, form.Json.Dialect);
        // Of the generated types nothing but their shape counts: their properties are never set, and annotations are as the grammar writes them.
        var described = Described.Code("#nullable enable\n#pragma warning disable CS8618, CS8669\n" + grammar.Write(Groups));
        using var image = new MemoryStream();
        Assert.True(described.Compilation.Emit(image).Success);
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null).LoadFromStream(image);
        var differences = new List<string>();
        var whole = 0;
        var alike = 0;
        foreach (var name in grammar.Types)
        {
            var schema = derive(assembly.GetType(name, throwOnError: true)!);
            var description = described.As(form, name);
            var expected = SchemaLines.Of(schema).Order(StringComparer.Ordinal).ToList();
            var actual = description.Lines().Where(IsOwn).Select(WithoutNullOfAny).Order(StringComparer.Ordinal).ToList();
            differences.AddRange(expected.Except(actual).Select(line => $"{name}: only NJsonSchema has {line}"));
            differences.AddRange(actual.Except(expected).Select(line => $"{name}: only the description has {line}"));
            differences.AddRange(Claims(schema, description).Select(claim => $"{name}: said to break what is derived from it, {claim}"));
            if (WithoutOneField(description) is { } less && !Claims(schema, less.Others).Any(claim => claim.EndsWith($" {less.Field}", StringComparison.Ordinal)))
                differences.Add($"{name}: nothing is said of {less.Field}, which is gone");
            // Of a type with more fields than are listed, or with an empty one inside, the text says less.
            if (description.Fields.Any(field => field.Type == WireNode.Opaque))
                continue;
            whole++;
            differences.AddRange(TextDifferences(schema, description).Select(difference => $"{name}: {difference}"));
            var shapes = ShapeComparison.Run(Read(RecordJsonSchema.Of(description)), Read(schema.ToJson()));
            differences.AddRange(shapes.Where(IsClaimed).Select(difference => $"{name}: the comparison of shapes says that {difference}"));
            alike += shapes.Count == 0 ? 1 : 0;
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join('\n', differences.Take(40))}");
        Assert.Equal(Groups * 8, grammar.Types.Count);
        Assert.InRange(whole, Groups * 7, Groups * 8);
        Assert.InRange(alike, Groups * 6, Groups * 8);
    }

    // LIN2002 may say nothing of a class whose own schema is registered.
    private static IEnumerable<string> Claims(JsonSchema schema, Model.Manifests.RecordDescription description)
    {
        var registered = Parse(schema.ToJson());
        var code = new CodeSchema(description, Parse(RecordJsonSchema.Of(description, registered is JsonSchemaDocument { IsOpen: true })));
        return SchemaCompatibility.Check(CompatibilityMode.FullTransitive, code.Schema, [registered]).Changes
            .Where(change => change.Breaking && (JsonClaims.Holds(change, registered, code, isDerived: true) || JsonClaims.Holds(change, registered, code, isDerived: false)))
            .Select(change => $"{change.Kind} {change.Field}");

        static ParsedSchema Parse(string text) => SchemaFormats.Find("json")!.Parse(new SchemaText("json", text));
    }

    private static (string Field, Model.Manifests.RecordDescription Others)? WithoutOneField(Model.Manifests.RecordDescription description)
    {
        var own = description.Fields.Where(field => field.Path.IndexOfAny(['.', '[', '{']) < 0).ToList();
        // Further properties of any kind may take the place of one that is gone, and of a class without any property nothing is known.
        if (own.Count < 2 || description.Fields.Any(field => field.Path == FieldPath.MapValues))
            return null;
        var gone = own[0].Path;
        return (gone, description with { Fields = description.Fields.Where(field => !FieldPath.IsWithin(field.Path, gone)).ToEquatableArray() });
    }

    private static IEnumerable<string> TextDifferences(JsonSchema schema, Model.Manifests.RecordDescription description)
    {
        var expected = SchemaMeaning.Of(schema);
        var actual = SchemaMeaning.Of(JsonSchema.FromJsonAsync(RecordJsonSchema.Of(description)).GetAwaiter().GetResult());
        // A collection inside one of its own type is not described again.
        var open = actual.Select(PathOf).Where(path => expected.Any(line => PathOf(line).StartsWith(path + "[]", StringComparison.Ordinal)) && !actual.Any(line => PathOf(line) == path + "[]")).ToList();
        expected.RemoveAll(line => open.Any(path => PathOf(line).StartsWith(path + "[]", StringComparison.Ordinal)));
        return expected.Except(actual).Select(line => $"only the schema of NJsonSchema says {line}").Concat(actual.Except(expected).Select(line => $"only our text says {line}"));
    }

    // Held against what NJsonSchema would register of the same type, nothing is claimed to differ.
    private static bool IsClaimed(ShapeDifference difference) =>
        difference is { Backward: ShapeEffect.Breaks } or { Forward: ShapeEffect.Breaks } or { Data: ShapeEffect.Breaks };

    private static ParsedSchema Read(string text) => SchemaFormats.Find("json")!.Parse(new SchemaText("json", text));

    private static string PathOf(string line) => line.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? line[..end] : line[..line.IndexOf(' ', StringComparison.Ordinal)];

    private static bool IsOwn(string line) => !line[..line.IndexOf(':', StringComparison.Ordinal)].Contains('.', StringComparison.Ordinal) && !line.StartsWith(':');

    // Any value may be null: a JSON Schema need not say so.
    private static string WithoutNullOfAny(string line) => line.EndsWith(": any?", StringComparison.Ordinal) ? line[..^1] : line;
}
