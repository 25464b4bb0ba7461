using System.Collections.Immutable;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Avro;

/// <summary>What an Avro schema puts on the wire, with the C# property of each field where one is known.</summary>
internal sealed class AvroNodes(Compilation compilation, AvroSchema schema, AvroProperties properties, AvroSymbols symbols, Classifications classifications)
{
    private const string Tags = "confluent:tags";

    /// <summary>The node of the whole schema, which this class was generated from if there is one.</summary>
    public WireNode Root(INamedTypeSymbol? type) => Of(schema.Root, "", type);

    private WireNode Of(JsonValue value, string space, ITypeSymbol? type)
    {
        switch (value.Kind)
        {
            case JsonKind.String:
                return schema.Resolve(value.Text, space) is { } definition ? Named(definition, type) : new WireNode(value.Text);
            case JsonKind.Array:
                return Union(value, space, type);
            case JsonKind.Object:
                return Complex(value, space, type);
            default:
                return new WireNode(WireNode.Opaque);
        }
    }

    private WireNode Complex(JsonValue value, string space, ITypeSymbol? type)
    {
        switch (value["type"]?.AsString)
        {
            case "record" or "error" or "enum" or "fixed":
                return Named(AvroSchema.Define(value, space), type);
            case "array" when value["items"] is { } items:
                return new WireNode("array") { Identity = items, Items = () => Of(items, space, ItemOf(type)) };
            case "map" when value["values"] is { } values:
                return new WireNode("map") { Identity = values, MapValues = () => Of(values, space, ItemOf(type)) };
            case { } primitive when schema.Resolve(primitive, space) is null:
                return new WireNode(WithLogicalType(primitive, value));
            case null when value["type"] is not { } inner:
                return new WireNode(WireNode.Opaque);
            default:
                return Of(value["type"]!, space, type);
        }
    }

    private WireNode Named(AvroDefinition definition, ITypeSymbol? type)
    {
        var kind = definition.Schema["type"]!.Text;
        if (kind is not ("record" or "error"))
            return new WireNode(WithLogicalType(kind, definition.Schema));
        var generated = GeneratedClass(definition, type);
        var contents = Classification.Of(TagsOf(definition.Schema), ClassificationSource.Schema);
        if (generated is not null)
            contents = classifications.OfType(generated).And(contents);
        return new WireNode("record")
        {
            Identity = definition.FullName,
            Contents = contents,
            Members = _ => Fields(definition, generated),
        };
    }

    private ImmutableArray<WireMember> Fields(AvroDefinition definition, INamedTypeSymbol? generated)
    {
        var members = ImmutableArray.CreateBuilder<WireMember>();
        var position = 0;
        foreach (var field in definition.Schema["fields"]?.Items ?? [])
        {
            var property = generated is null ? null : properties.Of(generated, field["name"]?.AsString, position);
            position++;
            if (field["name"]?.AsString is not { } name || field["type"] is not { } type)
                continue;
            var tags = Classification.Of(TagsOf(field), ClassificationSource.Schema);
            members.Add(new WireMember(name, Of(type, definition.Space, property?.Type))
            {
                Classification = property is null ? tags : classifications.OfMember(property).And(tags),
                Symbol = property,
            });
        }

        return members.ToImmutable();
    }

    private WireNode Union(JsonValue union, string space, ITypeSymbol? type)
    {
        var isNullable = union.Items.Any(branch => branch.AsString == "null");
        var branches = union.Items.Where(branch => branch.AsString != "null").ToList();
        if (branches.Count == 1)
            return Of(branches[0], space, type is null ? null : JsonContract.WithoutNullable(type)) with { IsNullable = isNullable };
        // The C# type of such a union is object, so each branch finds its class by name.
        var nodes = branches.ConvertAll(branch => Of(branch, space, null));
        var containers = nodes.Where(node => node.Identity is not null).ToList();
        return new WireNode(nodes.Count == 0 ? "null" : string.Join("|", nodes.Select(node => node.Type).Distinct(StringComparer.Ordinal)))
        {
            IsNullable = isNullable,
            Identity = containers.Count == 0 ? null : union,
            Contents = nodes.Aggregate(Classification.None, (all, node) => all.And(node.Contents)),
            Items = containers.FirstOrDefault(node => node.Items is not null)?.Items,
            MapValues = containers.FirstOrDefault(node => node.MapValues is not null)?.MapValues,
            Members = containers.All(node => node.Members is null)
                ? null
                : cancellationToken => containers.Where(node => node.Members is not null)
                    .SelectMany(node => node.Members!(cancellationToken))
                    .Select(member => member with { IsOptional = true })
                    .ToImmutableArray(),
        };
    }

    private INamedTypeSymbol? GeneratedClass(AvroDefinition definition, ITypeSymbol? type) =>
        type is INamedTypeSymbol named && symbols.IsRecord(named)
            ? named
            : compilation.FindType(definition.FullName) is { } found && symbols.IsRecord(found) ? found : null;

    private static ITypeSymbol? ItemOf(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments[arguments.Length - 1],
        _ => null,
    };

    private static string WithLogicalType(string type, JsonValue schema)
    {
        if (schema["logicalType"]?.AsString is not { } logical)
            return type;
        return logical == "decimal" && schema["precision"] is { } precision
            ? $"{type}(decimal({precision.Text},{schema["scale"]?.Text ?? "0"}))"
            : $"{type}({logical})";
    }

    private static IEnumerable<string> TagsOf(JsonValue schema) =>
        schema[Tags] is not { } tags ? [] : tags.AsString is { } single ? [single] : tags.Items.Select(tag => tag.AsString ?? "");
}
