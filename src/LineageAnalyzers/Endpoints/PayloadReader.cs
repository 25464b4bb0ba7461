using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Serializers;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>Finds which record a key or a value carries, and how it is written, where text and bytes hide it.</summary>
internal sealed class PayloadReader(
    KnownSymbols symbols, AvroSymbols avro, ProtobufSymbols protobuf, SerializationCalls calls, SerializerForms forms, RegistryUses registry, SchemaFiles schemaFiles, OriginTracer origins,
    SourceModels models)
{
    private const int MaximumCallDepth = 4;

    private readonly GenericRecords _generic = new(avro, models, schemaFiles);
    private readonly ProtobufNetSymbols _protobufNet = new(models.Compilation);

    /// <summary>The same, with another way to follow expressions.</summary>
    public PayloadReader With(OriginTracer other) => new(symbols, avro, protobuf, calls, forms, registry, schemaFiles, other, models);

    /// <summary>The payload of a part that is produced.</summary>
    /// <param name="declared">The type that the client declares.</param>
    /// <param name="content">The expression put into the message; null when it is not seen.</param>
    /// <param name="serializer">The serializer that is set; null when none is.</param>
    /// <param name="isBuilt">Whether the place where the client is built is known.</param>
    /// <param name="isKey">Whether this is the key: its text is taken as it is.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public RecordPayload? Produced(ITypeSymbol declared, IOperation? content, IOperation? serializer, bool isBuilt, bool isKey, CancellationToken cancellationToken)
    {
        declared = origins.Given(declared);
        if (declared.Is(symbols.Kafka.Null) || declared.Is(symbols.Kafka.Ignore))
            return null;
        if (!IsTextOrBytes(declared))
            return Declared(declared, serializer, isBuilt, content, "writes", cancellationToken);
        if (content is not null && Written(content, 0, cancellationToken) is { } written)
            return Serialized(written, null);
        return isKey || content is not null && IsOwnText(content, cancellationToken)
            ? Plain(declared, serializer)
            : Opaque(declared, serializer, WhyUnknown(declared, content, cancellationToken));
    }

    private string WhyUnknown(ITypeSymbol declared, IOperation? content, CancellationToken cancellationToken)
    {
        if (content is IInvocationOperation { TargetMethod: { Name: "ToKafkaMessage", ContainingNamespace: { } space } } && space.ToDisplayString() == "CloudNative.CloudEvents.Kafka")
            return "it is a CloudEvent, whose data the event's formatter writes";
        return content is not null && Encoded(content, cancellationToken) is IInvalidOperation
            ? $"the {Noun(declared)} that is sent is made by code with types that are not known here"
            : $"the {Noun(declared)} that is sent is not made here, so the record in it is not known";
    }

    /// <summary>The payload of a part that is consumed.</summary>
    /// <param name="declared">The type that the client declares.</param>
    /// <param name="reads">The calls that read the consumed text or bytes.</param>
    /// <param name="serializer">The deserializer that is set; null when none is.</param>
    /// <param name="isBuilt">Whether the place where the client is built is known.</param>
    /// <param name="isKey">Whether this is the key: its text is taken as it is.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public RecordPayload? Consumed(
        ITypeSymbol declared, IReadOnlyList<IOperation> reads, IOperation? serializer, bool isBuilt, bool isKey, CancellationToken cancellationToken)
    {
        declared = origins.Given(declared);
        if (declared.Is(symbols.Kafka.Null) || declared.Is(symbols.Kafka.Ignore))
            return null;
        if (!IsTextOrBytes(declared))
            return Declared(declared, serializer, isBuilt, null, "reads", cancellationToken);
        var records = reads.Select(read => calls.Reads(read, cancellationToken)!).Select(read => Given(read)).GroupBy(read => read.Record, SymbolEqualityComparer.Default).ToList();
        if (records.Count == 1)
            return Serialized(records[0].First(), null);
        if (records.Count > 1)
            return Opaque(declared, serializer, "the consumed text is read as several types");
        return isKey ? Plain(declared, serializer) : Opaque(declared, serializer, $"no call that reads a record from the consumed {Noun(declared)} is found");
    }

    private RecordPayload Declared(ITypeSymbol declared, IOperation? serializer, bool isBuilt, IOperation? content, string does, CancellationToken cancellationToken)
    {
        if (serializer is not null)
            serializer = Source(serializer, cancellationToken).Made;
        var payload = ByType(declared, serializer, isBuilt, content, does, cancellationToken);
        return serializer is null ? payload : payload with { Payload = payload.Payload with { Registry = registry.Of(serializer, cancellationToken) } };
    }

    private RecordPayload ByType(ITypeSymbol declared, IOperation? serializer, bool isBuilt, IOperation? content, string does, CancellationToken cancellationToken)
    {
        if (declared.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double)
            return new RecordPayload(new Payload(TypeNames.Of(declared), SerializerName(serializer), WireFormat.Number), null, new WireForm(WireFormat.Number), content);
        if (RecordOf(declared, content, cancellationToken) is not { } record)
        {
            var reason = declared is ITypeParameterSymbol ? $"the record is of the type that is given for '{declared.Name}'" : "the record is declared as an object of any type";
            return new RecordPayload(new Payload(null, SerializerName(serializer), WireFormat.Opaque, reason), null, new WireForm(WireFormat.Opaque), content)
            {
                Written = serializer is not null && SerializerType(serializer) is { } writer ? forms.Of(writer, cancellationToken) : null,
            };
        }

        if (serializer is null)
        {
            return Opaque(record, null, isBuilt ? "no serializer is set where the client is built" : "the place where the client is built is not known, so its serializer is not");
        }

        if (ChrAvro.SerializerOf(serializer) is { } derived)
            return new RecordPayload(new Payload(TypeNames.Of(record), derived, WireFormat.Avro, "Chr.Avro derives the schema from the class when the program runs, or takes it from the registry"), null, WireForm.Avro, content);
        if (SerializerType(serializer) is not { } type || forms.Of(type, cancellationToken) is not { } form)
            return Opaque(record, serializer, $"what {SerializerType(serializer)?.Name ?? "the serializer"} {does} is not known");
        if (registry.HasOwnNames(serializer, cancellationToken))
            return Opaque(record, serializer, "the settings of the JSON serializer are not read, so its names are not known");
        if (form.Format == WireFormat.Avro && record.Is(avro.GenericRecord))
            return Generic(record, serializer, content, cancellationToken);
        if (form.Format == WireFormat.Avro && !avro.IsRecord(record) || form.Format == WireFormat.Protobuf && !protobuf.IsMessage(record) && !_protobufNet.IsContract(record))
            return Opaque(record, serializer, $"{record.Name} is no class generated from a schema");
        return new RecordPayload(new Payload(TypeNames.Of(record), SerializerName(serializer), form.Format), record, form, content);
    }

    // A client of objects carries what is put into the message.
    private ITypeSymbol? RecordOf(ITypeSymbol declared, IOperation? content, CancellationToken cancellationToken)
    {
        if (!IsOfAnyType(declared))
            return declared;
        return content is not null && TypeOf(content, cancellationToken) is { } type && !IsOfAnyType(type) ? type : null;
    }

    // The text may be made by an own method: order.ToJson().
    private SerializedObject? Written(IOperation content, int depth, CancellationToken cancellationToken)
    {
        var origin = Encoded(content, cancellationToken);
        if (calls.Writes((IOperation?)StreamContents.WrittenBy(origin, cancellationToken) ?? origin, cancellationToken) is { } written)
            return Given(written, cancellationToken);
        return depth < MaximumCallDepth && Behind(origin, cancellationToken) is { } inside ? With(inside.Origins).Written(inside.Result, depth + 1, cancellationToken) : null;
    }

    // What an own method gives, and how to follow expressions inside of it.
    private (IOperation Result, OriginTracer Origins)? Behind(IOperation operation, CancellationToken cancellationToken) =>
        operation is IInvocationOperation call
        && MethodResult.ValueOf(call.TargetMethod, models, cancellationToken) is { } result
        && origins.Into(call) is { } inside
            ? (result, inside)
            : null;

    // The expression that makes an object, in whatever own method that is.
    private (IOperation Made, OriginTracer Origins) Source(IOperation value, CancellationToken cancellationToken)
    {
        var tracer = origins;
        value = tracer.Trace(value, cancellationToken);
        for (var depth = 0; depth < MaximumCallDepth && With(tracer).Behind(value, cancellationToken) is { } inside; depth++)
        {
            tracer = inside.Origins;
            value = tracer.Trace(inside.Result, cancellationToken);
        }

        return (value, tracer);
    }

    // A record without a class has the shape and the name of the schema that it is made with.
    private RecordPayload Generic(ITypeSymbol declared, IOperation serializer, IOperation? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return Opaque(declared, serializer, "the fields of a generic record are those of the schema that it was written with");
        var (made, inside) = Source(content, cancellationToken);
        var found = _generic.SchemaOf(made, inside, cancellationToken);
        return found.Schema is { } schema
            ? new RecordPayload(new Payload(schema.Name, SerializerName(serializer), WireFormat.Avro), null, WireForm.Avro, content) { Schema = schema }
            : Opaque(declared, serializer, found.Reason!);
    }

    // What a variable of any type holds says more than its declaration.
    private ITypeSymbol? TypeOf(IOperation content, CancellationToken cancellationToken)
    {
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        if (content is IParameterReferenceOperation parameter && origins.Given(parameter) is { } given)
            return TypeOf(given, cancellationToken);
        return content.Type is null ? null : origins.Given(content.Type);
    }

    private SerializedObject Given(SerializedObject text) => text.Record is null ? text : text with { Record = origins.Given(text.Record) };

    // A serializer that is not told a type looks at the object itself; what was put into a variable of any type says more than the variable.
    private SerializedObject Given(SerializedObject written, CancellationToken cancellationToken)
    {
        var given = Given(written);
        var isStated = given.IsStated && given.Record is not { SpecialType: SpecialType.System_Object };
        return !isStated && written.Object is { } content && TypeOf(content, cancellationToken) is { } type && !(given.IsStated && type.IsAbstract)
            ? given with { Record = type }
            : given;
    }

    private static bool IsOfAnyType(ITypeSymbol type) => type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic };

    private RecordPayload Serialized(SerializedObject written, string? serializer)
    {
        var name = written.Record is null ? null : TypeNames.Of(written.Record);
        if (written.Form is not { } form || written.Record is null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic })
        {
            var reason = written.Reason ?? "the type that is serialised is only known when the program runs";
            return new RecordPayload(new Payload(name, serializer, WireFormat.Opaque, reason), null, new WireForm(WireFormat.Opaque), written.Object) { Written = written.Form };
        }

        return new RecordPayload(new Payload(name, serializer ?? LibraryOf(form, written.Record), form.Format), written.Record, form, written.Object);
    }

    private string LibraryOf(WireForm form, ITypeSymbol record) => form.Format switch
    {
        WireFormat.Protobuf => protobuf.IsMessage(record) ? "Google.Protobuf" : "ProtoBuf.Serializer",
        WireFormat.Messagepack => "MessagePack.MessagePackSerializer",
        _ => form.Json.Dialect switch
        {
            JsonDialect.Newtonsoft => "Newtonsoft.Json.JsonConvert",
            JsonDialect.DataContract => "System.Runtime.Serialization.Json.DataContractJsonSerializer",
            _ => "System.Text.Json.JsonSerializer",
        },
    };

    private static RecordPayload Plain(ITypeSymbol declared, IOperation? serializer)
    {
        var format = declared.SpecialType == SpecialType.System_String ? WireFormat.Utf8 : WireFormat.Bytes;
        return new RecordPayload(new Payload(TypeNames.Of(declared), SerializerName(serializer), format), null, new WireForm(format), null);
    }

    private static RecordPayload Opaque(ITypeSymbol declared, IOperation? serializer, string reason) =>
        new(new Payload(TypeNames.Of(declared), SerializerName(serializer), WireFormat.Opaque, reason), null, new WireForm(WireFormat.Opaque), null);

    // Encoding.UTF8.GetBytes(text) and variables that are set once lead to the call that made the text.
    private IOperation Encoded(IOperation content, CancellationToken cancellationToken)
    {
        var origin = origins.Trace(content, cancellationToken);
        return origin is IInvocationOperation { TargetMethod: { Name: "GetBytes" or "GetString", ContainingType.Name: "Encoding" or "UTF8Encoding" } } encode && encode.Arguments.Length > 0
            ? origins.Trace(encode.Arguments[0].Value, cancellationToken)
            : origin;
    }

    // Text that is put together at the call is no record of another type.
    private bool IsOwnText(IOperation content, CancellationToken cancellationToken) =>
        Encoded(content, cancellationToken) is { } origin
        && (origin.ConstantValue.HasValue || origin is IInterpolatedStringOperation or IBinaryOperation
            || origin is IInvocationOperation { TargetMethod: { Name: "ToString" }, Instance.Type.TypeKind: TypeKind.Struct or TypeKind.Enum });

    private static bool IsTextOrBytes(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private static string Noun(ITypeSymbol type) => type.SpecialType == SpecialType.System_String ? "text" : "byte array";

    private static string? SerializerName(IOperation? serializer)
    {
        if (serializer is null)
            return null;
        while (serializer is IConversionOperation conversion)
            serializer = conversion.Operand;
        return serializer is IFieldReferenceOperation { Field: { IsStatic: true } field }
            ? $"{TypeNames.Of(field.ContainingType)}.{field.Name}"
            : SerializerType(serializer) is { IsAbstract: false } type ? TypeNames.Reflection(type.OriginalDefinition) : null;
    }

    // The registry's serializers are asynchronous; AsSyncOverAsync wraps them.
    private static INamedTypeSymbol? SerializerType(IOperation serializer)
    {
        while (true)
        {
            switch (serializer)
            {
                case IConversionOperation conversion:
                    serializer = conversion.Operand;
                    break;
                case IInvocationOperation { TargetMethod.Name: "AsSyncOverAsync" } wrap when (wrap.Instance ?? (wrap.Arguments.IsEmpty ? null : wrap.Arguments[0].Value)) is { } inner:
                    serializer = inner;
                    break;
                default:
                    return serializer.Type as INamedTypeSymbol;
            }
        }
    }
}
