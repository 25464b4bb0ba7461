using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Contracts;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Records.Protobuf;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records;

/// <summary>
/// Describes what C# types look like on the wire, and tells the wire names of their members. One per compilation, made when the first
/// record is met; safe for several threads.
/// </summary>
internal sealed class RecordDescriber
{
    private readonly Func<Location, SourceLocation?> _locate;
    private readonly NamePatterns _names;
    private readonly JsonSymbols _json;
    private readonly NewtonsoftSymbols _newtonsoft;
    private readonly DataContractSymbols _dataContracts;
    private readonly AvroRecords _avro;
    private readonly ProtobufRecords _protobuf;
    private readonly ProtobufNetContract _protobufNet;
    private readonly MessagePackContract _messagePack;
    private readonly MessagePackContract _contractless;
    private readonly CollectionSymbols _collections;
    private readonly ConcurrentDictionary<JsonConventions, JsonContract> _contracts = new();
    private readonly ConcurrentDictionary<ITypeSymbol, ConcurrentDictionary<WireForm, RecordDescription>> _descriptions = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>A describer for one compilation.</summary>
    /// <param name="models">The compilation and what it references as source.</param>
    /// <param name="locate">Gives the place of a declaration as manifests spell it; null where it has none.</param>
    /// <param name="names">Classes that the names of fields hint at.</param>
    public RecordDescriber(SourceModels models, Func<Location, SourceLocation?> locate, NamePatterns names)
    {
        _names = names;
        var compilation = models.Compilation;
        _locate = locate;
        _json = new JsonSymbols(compilation);
        _newtonsoft = new NewtonsoftSymbols(compilation);
        _dataContracts = new DataContractSymbols(compilation);
        _collections = new CollectionSymbols(compilation);
        Classifications = new Classifications(models);
        _avro = new AvroRecords(models, new AvroSymbols(compilation), Classifications, _collections);
        _protobuf = new ProtobufRecords(models, new ProtobufSymbols(compilation), Classifications);
        _protobufNet = new ProtobufNetContract(new ProtobufNetSymbols(compilation));
        var messagePack = new MessagePackSymbols(compilation);
        _messagePack = new MessagePackContract(messagePack, _newtonsoft, isContractless: false);
        _contractless = new MessagePackContract(messagePack, _newtonsoft, isContractless: true);
    }

    /// <summary>The classifications that the descriptions use.</summary>
    public Classifications Classifications { get; }

    /// <summary>
    /// What a value of this type looks like on the wire. Text, bytes and numbers are one field with the empty path; so is a type whose
    /// contents cannot be known, with the type <c>opaque</c>.
    /// </summary>
    public RecordDescription Describe(ITypeSymbol type, WireForm form, CancellationToken cancellationToken)
    {
        var ofType = _descriptions.GetOrAdd(type, static _ => new ConcurrentDictionary<WireForm, RecordDescription>());
        return ofType.TryGetValue(form, out var known) ? known : ofType.GetOrAdd(form, Create(type, form, cancellationToken));
    }

    /// <summary>What a record looks like that has a schema and no class.</summary>
    public RecordDescription Describe(AvroSchema schema, CancellationToken cancellationToken) => new()
    {
        Type = schema.Name,
        Format = WireFormat.Avro,
        Schema = schema.CompactText(),
        SchemaOrigin = schema.Origin,
        Fields = FieldWalk.Fields(_avro.Of(schema), _locate, _names, cancellationToken),
    };

    /// <summary>The same, for a serializer without options.</summary>
    public RecordDescription Describe(ITypeSymbol type, WireFormat format, JsonDialect dialect, CancellationToken cancellationToken) =>
        Describe(type, Form(format, dialect), cancellationToken);

    /// <summary>
    /// The wire name of a property or field, to be put behind the path of its object with <c>FieldPath.Join</c>. Null when it is not on
    /// the wire, or when its name there is not known. <c>{}</c> for extension data, whose entries stand beside the object's own members.
    /// </summary>
    public string? WireNameOf(ISymbol member, WireForm form, CancellationToken cancellationToken)
    {
        if (member is not (IPropertySymbol or IFieldSymbol) || member.ContainingType is not { } type)
            return null;
        switch (form.Format)
        {
            case WireFormat.Json:
                return JsonMemberOf(type, form, candidate => IsSame(candidate.Symbol, member))?.Name;
            case WireFormat.Avro:
                return member is IPropertySymbol property ? _avro.FieldOf(property, cancellationToken) : null;
            case WireFormat.Protobuf:
                return (member is IPropertySymbol message ? _protobuf.FieldOf(message, cancellationToken) : null) ?? FieldOf(_protobufNet, member);
            case WireFormat.Messagepack:
                return FieldOf(form.IsContractless ? _contractless : _messagePack, member);
            default:
                return null;
        }
    }

    /// <summary>The same, for a serializer without options.</summary>
    public string? WireNameOf(ISymbol member, WireFormat format, JsonDialect dialect, CancellationToken cancellationToken) =>
        WireNameOf(member, Form(format, dialect), cancellationToken);

    private static WireForm Form(WireFormat format, JsonDialect dialect) => new(format, new JsonConventions(dialect));

    private RecordDescription Create(ITypeSymbol type, WireForm form, CancellationToken cancellationToken)
    {
        var protobuf = form.Format == WireFormat.Protobuf && type is INamedTypeSymbol message ? _protobuf.SchemaOf(message, cancellationToken) : null;
        var avro = form.Format == WireFormat.Avro && type is INamedTypeSymbol named ? _avro.SchemaOf(named, cancellationToken) : null;
        return new RecordDescription
        {
            Type = TypeNames.Of(type),
            Format = form.Format,
            Schema = protobuf?.Text ?? avro?.CompactText(),
            Message = protobuf?.Message,
            Imports = protobuf?.Imports ?? default,
            SchemaOrigin = protobuf is null ? avro?.Origin : SchemaOrigin.GeneratedCode,
            Fields = FieldWalk.Fields(Node(type, form, cancellationToken), _locate, _names, cancellationToken),
            Owners = DeclaredOwners.OfType(type),
        };
    }

    private WireNode Node(ITypeSymbol type, WireForm form, CancellationToken cancellationToken) => form.Format switch
    {
        WireFormat.Json => new JsonNodes(Contract(form.Json), Classifications, _collections).Of(type),
        WireFormat.Avro => _avro.Of(type, cancellationToken),
        WireFormat.Protobuf when type is INamedTypeSymbol named && !_protobufNet.MembersOf(named).IsDefault => Nodes(_protobufNet).Of(type),
        WireFormat.Protobuf => _protobuf.Of(type, cancellationToken),
        WireFormat.Messagepack => Nodes(form.IsContractless ? _contractless : _messagePack).Of(type),
        WireFormat.Utf8 => new WireNode("string") { IsNullable = type.NullableAnnotation == NullableAnnotation.Annotated },
        WireFormat.Bytes => new WireNode("bytes") { IsNullable = type.NullableAnnotation == NullableAnnotation.Annotated },
        WireFormat.Number => new WireNode(NumberOf(type)),
        _ => new WireNode(WireNode.Opaque),
    };

    private BinaryNodes Nodes(BinaryContract contract) => new(contract, Classifications, _collections);

    private static string? FieldOf(BinaryContract contract, ISymbol member) =>
        contract.MembersOf(member.ContainingType) is { IsDefault: false } members ? members.FirstOrDefault(candidate => IsSame(candidate.Symbol, member))?.Name : null;

    // The numbers that the Kafka client writes itself, in the order of bytes of the network.
    private static string NumberOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 => "int32",
        SpecialType.System_Int64 => "int64",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        _ => WireNode.Opaque,
    };

    private JsonContract Contract(JsonConventions conventions) => _contracts.GetOrAdd(conventions, key => key.Dialect switch
    {
        JsonDialect.Newtonsoft => new NewtonsoftContract(_newtonsoft, key),
        JsonDialect.DataContract => new DataContractJsonContract(_dataContracts, key),
        _ => new SystemTextJsonContract(_json, key),
    });

    private JsonMember? JsonMemberOf(INamedTypeSymbol type, WireForm form, Func<JsonMember, bool> matches)
    {
        var members = Contract(form.Json).MembersOf(type.TupleUnderlyingType ?? type);
        return members.IsDefault ? null : members.FirstOrDefault(matches);
    }

    private static bool IsSame(ISymbol first, ISymbol second) =>
        SymbolEqualityComparer.Default.Equals(first.OriginalDefinition, (second as IFieldSymbol)?.CorrespondingTupleField?.OriginalDefinition ?? second.OriginalDefinition);
}
