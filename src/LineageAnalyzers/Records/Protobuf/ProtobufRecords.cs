using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>
/// Describes classes that protoc generated, in the names of the <c>.proto</c> file. Of a class in a referenced assembly whose file is not
/// told, nothing is claimed: several names give the same C# property (<c>address1</c>, <c>address_1</c>), so the property does not prove one.
/// Messages of <c>google.protobuf</c>, such as <c>Timestamp</c>, are values without fields here.
/// </summary>
internal sealed class ProtobufRecords(SourceModels models, ProtobufSymbols symbols, Classifications classifications)
{
    private readonly ProtobufDescriptors _descriptors = new(models);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<WireMember>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>What a value of this type looks like on the wire.</summary>
    public WireNode Of(ITypeSymbol type, CancellationToken cancellationToken) =>
        type is INamedTypeSymbol named && symbols.IsMessage(named) ? Message(named, cancellationToken) : new WireNode(WireNode.Opaque);

    /// <summary>The schema as registries know it, with what it imports; null where the class does not tell it.</summary>
    public ProtobufSchema? SchemaOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        symbols.IsMessage(type) ? _descriptors.SchemaOf(type, cancellationToken) : null;

    /// <summary>The field that a property of a generated class holds; null when it holds none or that is not known.</summary>
    public string? FieldOf(IPropertySymbol property, CancellationToken cancellationToken) =>
        symbols.IsMessage(property.ContainingType)
            ? MembersOf(property.ContainingType, cancellationToken).FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.Symbol, property))?.Name
            : null;

    private WireNode Message(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_descriptors.Of(type, cancellationToken) is not { } message)
            return new WireNode(WireNode.Opaque);
        return new WireNode("message")
        {
            Identity = type,
            Contents = classifications.OfType(type).And(Classification.Of(message.Tags, ClassificationSource.Schema)),
            Members = token => MembersOf(type, token),
        };
    }

    private ImmutableArray<WireMember> MembersOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_members.TryGetValue(type, out var known))
            return known;
        var members = ImmutableArray.CreateBuilder<WireMember>();
        if (_descriptors.Of(type, cancellationToken) is { } message)
        {
            var properties = ProtobufProperties.ByNumber(type);
            foreach (var field in message.Fields)
            {
                properties.TryGetValue(field.Number, out var property);
                var tags = Classification.Of(field.Tags, ClassificationSource.Schema);
                members.Add(new WireMember(field.Name, NodeOf(field, message, property?.Type))
                {
                    IsOptional = field.HasPresence,
                    Classification = property is null ? tags : classifications.OfMember(property).And(tags),
                    Symbol = property,
                });
            }
        }

        return _members.GetOrAdd(type, members.ToImmutable());
    }

    private WireNode NodeOf(ProtobufField field, ProtobufMessage message, ITypeSymbol? type)
    {
        if (!field.IsRepeated)
            return SingleOf(field, type);
        var contentType = (type as INamedTypeSymbol)?.TypeArguments.LastOrDefault();
        if (MapEntry(field, message) is { } value)
            return new WireNode("map") { Identity = field, MapValues = () => SingleOf(value, contentType) };
        return new WireNode("repeated") { Identity = field, Items = () => SingleOf(field, contentType) };
    }

    private WireNode SingleOf(ProtobufField field, ITypeSymbol? type)
    {
        if (field.Type is not ("message" or "group"))
            return new WireNode(field.Type);
        if (field.TypeName.StartsWith(".google.protobuf.", StringComparison.Ordinal))
            return new WireNode(field.TypeName.Substring(1));
        // A function has no token of its own here: the walk that calls it looks at one between its steps.
        if (type is not INamedTypeSymbol named || !symbols.IsMessage(named))
            return new WireNode(WireNode.Opaque);
        var message = Message(named, CancellationToken.None);
        return message.Members is null ? message : message with { Type = field.Type };
    }

    private static ProtobufField? MapEntry(ProtobufField field, ProtobufMessage message)
    {
        var name = field.TypeName.Substring(field.TypeName.LastIndexOf('.') + 1);
        var entry = message.Nested.FirstOrDefault(nested => nested.IsMapEntry && nested.Name == name);
        return entry?.Fields.FirstOrDefault(inner => inner.Number == 2);
    }
}
