using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>Encodings: a record's text and its bytes are one record, a field's text and its bytes are two values.</summary>
internal static class EncodingMethods
{
    private static readonly TypeTables Tables = new TypeTables()
        .With(["System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.UnicodeEncoding", "System.Text.UTF32Encoding"], new MethodTable()
            .With(Encoded, "GetBytes", "GetChars", "GetString"));

    /// <summary>What a method does; null when it is none of an encoding.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    private static FlowValue? Encoded(LibraryCall call)
    {
        // Of a part of the text, or into a buffer that others fill, too.
        return call.Site.Arguments.Length == 1 ? Encoded(call.Argument(0)) : null;
    }

    /// <summary>The same text or bytes in another encoding. The whole of a consumed record is the same in any encoding that can be read, a field is not.</summary>
    public static FlowValue Encoded(FlowValue text) => text.Select(origin => origin switch
    {
        { Root: ConsumedRoot { Part: not RecordPart.Header }, Path.Length: 0 } => origin,
        { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } => origin.Parsed(null, null),
        _ => origin.By(FlowTransformation.Transformation),
    });
}
