using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Avro;

/// <summary>
/// Describes classes generated from Avro schemas. Where the schema text can be read, it decides. Of a class in a referenced assembly that
/// does not tell the text, the properties are listed if avrogen made it, because it names them like the fields; there is no schema then, and
/// a logical type or a union behind a C# type is not known.
/// </summary>
internal sealed class AvroRecords
{
    private readonly Compilation _compilation;
    private readonly AvroSymbols _symbols;
    private readonly AvroSchemaText _texts;
    private readonly AvroProperties _properties;
    private readonly Classifications _classifications;
    private readonly CollectionSymbols _collections;
    private readonly ConcurrentDictionary<INamedTypeSymbol, AvroSchema?> _schemas = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<string, string>> _names = new(SymbolEqualityComparer.Default);

    public AvroRecords(SourceModels models, AvroSymbols symbols, Classifications classifications, CollectionSymbols collections)
    {
        _compilation = models.Compilation;
        _symbols = symbols;
        _texts = new AvroSchemaText(models, symbols);
        _properties = new AvroProperties(symbols);
        _classifications = classifications;
        _collections = collections;
    }

    /// <summary>The schema of a generated class; null when its text cannot be read or is no JSON.</summary>
    public AvroSchema? SchemaOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_schemas.TryGetValue(type, out var known))
            return known;
        var text = _texts.Of(type, cancellationToken);
        var schema = text is null ? null : AvroSchema.Parse(text, SchemaOrigin.GeneratedCode);
        return _schemas.GetOrAdd(type, schema);
    }

    /// <summary>What a value of this type looks like on the wire.</summary>
    public WireNode Of(ITypeSymbol type, CancellationToken cancellationToken)
    {
        if (type is INamedTypeSymbol named && _symbols.IsRecord(named) && SchemaOf(named, cancellationToken) is { } schema)
            return new AvroNodes(_compilation, schema, _properties, _symbols, _classifications).Root(named);
        return Plain(JsonContract.WithoutNullable(type));
    }

    /// <summary>What a record of this schema looks like on the wire.</summary>
    public WireNode Of(AvroSchema schema) => new AvroNodes(_compilation, schema, _properties, _symbols, _classifications).Root(null);

    /// <summary>The field that a property of a generated class holds; null when it holds none or that is not known.</summary>
    public string? FieldOf(IPropertySymbol property, CancellationToken cancellationToken)
    {
        var type = property.ContainingType;
        if (!_symbols.IsRecord(type))
            return null;
        if (!_names.TryGetValue(type, out var names))
            names = _names.GetOrAdd(type, NamesIn(type, cancellationToken));
        return names.TryGetValue(property.Name, out var name) ? name : null;
    }

    private ImmutableDictionary<string, string> NamesIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var node = Of(type, cancellationToken);
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (node.Members is null)
            return names.ToImmutable();
        foreach (var member in node.Members(cancellationToken))
        {
            if (member.Symbol is not null)
                names[member.Symbol.Name] = member.Name;
        }

        return names.ToImmutable();
    }

    private WireNode FromMembers(ITypeSymbol type)
    {
        var isNullable = type.IsReferenceType || JsonContract.WithoutNullable(type) is var inner && !ReferenceEquals(inner, type);
        type = JsonContract.WithoutNullable(type);
        return Plain(type) with { IsNullable = isNullable };
    }

    private WireNode Plain(ITypeSymbol type)
    {
        if (Primitive(type) is { } primitive)
            return new WireNode(primitive);
        if (type.TypeKind == TypeKind.Enum)
            return new WireNode("enum");
        if (type is not INamedTypeSymbol named)
            return new WireNode(WireNode.Opaque);
        if (type.IsOrDerivesFrom(_symbols.SpecificFixed))
            return new WireNode("fixed");
        if (_symbols.IsRecord(named))
            return Record(named);
        return _collections.ContentsOf(named, JsonDialect.SystemTextJson) switch
        {
            { IsMap: true, Type: { } value } => new WireNode("map") { Identity = type, MapValues = () => FromMembers(value) },
            { Type: { } item } => new WireNode("array") { Identity = type, Items = () => FromMembers(item) },
            _ => new WireNode(WireNode.Opaque),
        };
    }

    private WireNode Record(INamedTypeSymbol type)
    {
        var properties = _properties.WithFieldNames(type);
        if (properties.IsDefault)
            return new WireNode(WireNode.Opaque);
        return new WireNode("record")
        {
            Identity = type,
            Contents = _classifications.OfType(type),
            Members = _ => properties.Select(MemberOf).ToImmutableArray(),
        };
    }

    private WireMember MemberOf(IPropertySymbol property) => new(property.Name, FromMembers(property.Type))
    {
        Classification = _classifications.OfMember(property),
        Symbol = property,
    };

    private static string? Primitive(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => "bytes",
        { SpecialType: SpecialType.System_Boolean } => "boolean",
        { SpecialType: SpecialType.System_Int32 } => "int",
        { SpecialType: SpecialType.System_Int64 } => "long",
        { SpecialType: SpecialType.System_Single } => "float",
        { SpecialType: SpecialType.System_Double } => "double",
        { SpecialType: SpecialType.System_String } => "string",
        _ => null,
    };
}
