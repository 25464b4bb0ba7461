using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>Streams in memory, readers and writers: one thing that was put in comes out as it is, several come out mixed.</summary>
internal static class StreamMethods
{
    private static readonly TypeTables Tables = new TypeTables()
        .With(
            [
                "System.IO.Stream", "System.IO.MemoryStream", "System.IO.BufferedStream", "System.IO.TextWriter", "System.IO.StringWriter", "System.IO.StreamWriter", "System.IO.BinaryWriter",
                "System.IO.TextReader", "System.IO.StringReader", "System.IO.StreamReader", "System.IO.Compression.GZipStream", "System.IO.Compression.BrotliStream",
                "System.IO.Compression.DeflateStream", "System.Security.Cryptography.CryptoStream",
            ],
            new MethodTable()
                .With(Written, "Write", "WriteAsync", "WriteByte", "WriteLine", "WriteLineAsync")
                .With(All, "GetBuffer", "GetStringBuilder", "ReadToEnd", "ReadToEndAsync", "ToArray", "ToString", "TryGetBuffer")
                .With(CopiedTo, "CopyTo", "CopyToAsync", "WriteTo", "WriteToAsync")
                .With(static _ => FlowValue.None, "Close", "Dispose", "DisposeAsync", "Flush", "FlushAsync", "FlushFinalBlock", "Seek", "SetLength"))
        // Which name a value is written under is not followed.
        .With(["System.Xml.XmlWriter", "Google.Protobuf.CodedOutputStream"], new MethodTable()
            .Exposing(WrittenInto, "WriteAttributeString", "WriteBool", "WriteBytes", "WriteDouble", "WriteElementString", "WriteEnum", "WriteInt32", "WriteInt64", "WriteMessage", "WriteString", "WriteUInt32",
                "WriteUInt64", "WriteValue")
            .With(static _ => FlowValue.None, "Dispose", "Flush", "FlushAsync", "WriteComment", "WriteEndElement", "WriteLength", "WriteStartElement", "WriteTag"))
        .With("System.IO.File", new MethodTable().With(static call => call.Memory.Made(call.ResultType), "AppendText", "Create", "CreateText"));

    /// <summary>What a method does; null when it is none of a stream.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    /// <summary>Puts something more into a stream, or into the stream that a writer writes to.</summary>
    public static void Append(Memory memory, FlowValue stream, FlowValue value, bool isAgain)
    {
        foreach (var id in stream.Objects)
        {
            var content = memory.State.Object(id);
            if (content.Held.Objects.Any(inner => IsStream(memory.State.Object(inner).Type)))
            {
                Append(memory, FlowValue.Object(content.Held.Objects.First(inner => IsStream(memory.State.Object(inner).Type))), Through(content.Type, value, memory), isAgain);
                continue;
            }

            var isFirst = content.Held.IsEmpty && !isAgain;
            var word = isAgain ? FlowTransformation.Aggregation : FlowTransformation.Transformation;
            var held = isFirst ? value : Accumulation.Of(memory.Computed(FlowTransformation.Transformation, content.Held, value), word);
            memory.State.Set(id, content with { Held = held });
        }
    }

    /// <summary>Everything in a stream, or in what a reader reads from.</summary>
    public static FlowValue Content(Memory memory, FlowValue stream)
    {
        var result = FlowValue.From(stream.Origins);
        foreach (var id in stream.Objects)
        {
            var content = memory.State.Object(id);
            if (!IsStream(content.Type))
            {
                result = result.Or(FlowValue.Object(id));
                continue;
            }

            result = result.Or(FlowValue.From(content.Base));
            foreach (var inner in content.Held.Objects)
                result = result.Or(IsStream(memory.State.Object(inner).Type) ? Through(content.Type, Content(memory, FlowValue.Object(inner)), memory) : FlowValue.Object(inner));
            result = result.Or(FlowValue.From(content.Held.Origins));
        }

        return result;
    }

    // Compressed or encrypted, the bytes are others.
    private static FlowValue Through(ITypeSymbol? writer, FlowValue value, Memory memory) => writer?.Name switch
    {
        "CryptoStream" => memory.Computed(FlowTransformation.Transformation, value).Select(static origin => origin.Masked()),
        "GZipStream" or "BrotliStream" or "DeflateStream" => memory.Computed(FlowTransformation.Transformation, value),
        _ => value,
    };

    /// <summary>What an object writes to: the objects and arrays that a writer of JSON has open, else the stream behind a writer.</summary>
    public static IEnumerable<int> Behind(Memory memory, HeapObject writer)
    {
        var open = JsonWriterMethods.IsWriter(writer.Type) ? writer.Entries.Values.SelectMany(static container => container.Objects).ToList() : [];
        return open.Count > 0 || !IsStream(writer.Type) ? open : writer.Held.Objects.Where(inner => IsStream(memory.State.Object(inner).Type)).ToList();
    }

    private static bool IsStream(ITypeSymbol? type) => type is { Name: var name } && (DataTypes.IsFramework(type) || name is "CodedInputStream" or "CodedOutputStream" or "JsonTextWriter" or "JsonTextReader")
        && (name is "StringBuilder" || name.EndsWith("Stream", StringComparison.Ordinal) || name.EndsWith("Writer", StringComparison.Ordinal) || name.EndsWith("Reader", StringComparison.Ordinal));

    private static FlowValue? Written(LibraryCall call)
    {
        // A file, or what somebody else gave, is a sink or is not known.
        if (call.Source.Objects.IsEmpty)
            return null;
        var isAgain = Accumulation.IsIn(call.Site.Operation, call.Site.Operation.Instance);
        var data = call.Site.Arguments.Length == 1 ? call.Argument(0) : call.Computed(FlowTransformation.Transformation, call.Site.Arguments.Where((_, index) => call.Site.Method.Parameters[index].Name is not ("offset" or "count" or "index" or "cancellationToken")));
        Append(call.Memory, call.Source, data, isAgain);
        return FlowValue.None;
    }

    private static FlowValue? WrittenInto(LibraryCall call)
    {
        if (call.Source.Objects.IsEmpty)
            return null;
        Append(call.Memory, call.Source, call.Computed(FlowTransformation.Transformation, call.Site.Arguments), Accumulation.IsIn(call.Site.Operation, call.Site.Operation.Instance));
        return FlowValue.None;
    }

    private static FlowValue? All(LibraryCall call) => call.Source.IsEmpty ? null : Content(call.Memory, call.Source);

    private static FlowValue? CopiedTo(LibraryCall call)
    {
        if (call.Either("destination", "stream") is not { } target)
            return null;
        Append(call.Memory, call.Given(target), Content(call.Memory, call.Source), isAgain: false);
        return FlowValue.None;
    }
}
