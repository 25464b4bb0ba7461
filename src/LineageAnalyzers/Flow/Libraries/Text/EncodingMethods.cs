using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>A text and the bytes that it is written as are one value in an encoding that loses nothing.</summary>
internal static class EncodingMethods
{
    private static readonly HashSet<string> Lossless = new(StringComparer.Ordinal) { "UTF8", "Unicode", "BigEndianUnicode", "UTF32", "UTF8Encoding", "UnicodeEncoding", "UTF32Encoding", "Default" };

    private static readonly TypeTables Tables = new TypeTables()
        .With(["System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.UnicodeEncoding", "System.Text.UTF32Encoding"], new MethodTable()
            .With(Encoded, "GetBytes", "GetChars", "GetString"));

    /// <summary>What a method does; null when it is none of an encoding.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    private static FlowValue? Encoded(LibraryCall call)
    {
        // Of a part of the text, or into a buffer that others fill, too.
        if (call.Site.Arguments.Length != 1)
            return null;
        var isSame = IsLossless(call.Site.Operation.Instance);
        // The whole of a consumed record is the same in any encoding that can be read.
        return isSame ? call.Argument(0) : Encoded(call.Argument(0));
    }

    /// <summary>The same text or bytes in another encoding.</summary>
    public static FlowValue Encoded(FlowValue text) => text.Select(origin => origin switch
    {
        { Root: ConsumedRoot, Path.Length: 0 } => origin,
        { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } => origin.Parsed(null, null),
        _ => origin.By(FlowTransformation.Transformation),
    });

    private static bool IsLossless(IOperation? encoding) => encoding switch
    {
        IConversionOperation conversion => IsLossless(conversion.Operand),
        IPropertyReferenceOperation { Instance: null, Property: var property } => Lossless.Contains(property.Name),
        IObjectCreationOperation { Type: { } type } => Lossless.Contains(type.Name),
        _ => false,
    };
}
