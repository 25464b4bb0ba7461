using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>Encodings: a record's text and its bytes are one record, a field's text and its bytes are two values. A number is written into bytes that are there.</summary>
internal static class EncodingMethods
{
    private static readonly TypeTables Tables = new TypeTables()
        .With(["System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.UnicodeEncoding", "System.Text.UTF32Encoding"], new MethodTable()
            .With(Encoded, "GetBytes", "GetChars", "GetString"))
        .With("System.BitConverter", new MethodTable().With(Written, "TryWriteBytes"))
        .With("System.Buffers.Binary.BinaryPrimitives", new MethodTable().With(Written,
            "WriteDoubleBigEndian", "WriteDoubleLittleEndian", "WriteHalfBigEndian", "WriteHalfLittleEndian", "WriteInt16BigEndian", "WriteInt16LittleEndian",
            "WriteInt32BigEndian", "WriteInt32LittleEndian", "WriteInt64BigEndian", "WriteInt64LittleEndian", "WriteSingleBigEndian", "WriteSingleLittleEndian",
            "WriteUInt16BigEndian", "WriteUInt16LittleEndian", "WriteUInt32BigEndian", "WriteUInt32LittleEndian", "WriteUInt64BigEndian",
            "WriteUInt64LittleEndian"));

    /// <summary>What a method does; null when it is none of an encoding.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    private static FlowValue? Written(LibraryCall call)
    {
        var written = call.Computed(FlowTransformation.Transformation, call.Given("value"));
        // What else is in the bytes stays there.
        call.Memory.Give(call.Given("destination"), written);
        call.Output("destination", call.Given("destination").Or(written));
        return FlowValue.None;
    }

    private static FlowValue? Encoded(LibraryCall call)
    {
        // Of a part of the text, or into a buffer that others fill, too.
        return call.Site.Arguments.Length == 1 || IsAll(call.Site.Operation) ? Encoded(call.Argument(0)) : null;
    }

    // GetString(bytes, 0, bytes.Length), and GetString(stream.GetBuffer(), 0, (int)stream.Length).
    private static bool IsAll(IInvocationOperation call) =>
        call.Arguments is [{ Value: var bytes }, { Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value: var count }] && Unconverted(count) is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured }
        && (bytes is IInvocationOperation { TargetMethod.Name: "GetBuffer", Instance: { } stream } ? VariableOf(stream) : VariableOf(bytes)) is { } variable && SymbolEqualityComparer.Default.Equals(variable, VariableOf(measured));

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    private static ISymbol? VariableOf(IOperation value) => Unconverted(value) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

    /// <summary>The same text or bytes in another encoding. The whole of a consumed record is the same in any encoding that can be read, a field is not.</summary>
    public static FlowValue Encoded(FlowValue text) => text.Select(origin => origin switch
    {
        { Root: ConsumedRoot { Part: not RecordPart.Header }, Path.Length: 0 } => origin,
        { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } => origin.Parsed(null, null),
        _ => origin.By(FlowTransformation.Transformation),
    });
}
