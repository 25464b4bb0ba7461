using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>The headers of a message, each bytes under a name.</summary>
internal static class HeaderMethods
{
    private static readonly MethodTable Headers = new MethodTable()
        .With(Named, "GetLastBytes")
        .With(TryNamed, "TryGetLastBytes")
        .With(static _ => FlowValue.None, "Remove");

    private static readonly MethodTable Header = new MethodTable().With(static call => Bytes(call.Memory, call.Site.Instance), "GetValueBytes");

    /// <summary>What a method does; null when it is none of headers.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        if (method.ContainingType is not { ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } type)
            return null;
        return type.Name switch
        {
            "Headers" => Headers.Find(method.Name),
            "Header" or "IHeader" => Header.Find(method.Name),
            _ => null,
        };
    }

    private static FlowValue? Named(LibraryCall call)
    {
        var (memory, headers) = (call.Memory, call.Site.Instance);
        if (headers.Objects.IsEmpty || call.Constant("key") is not { } name)
            return call.Computed(FlowTransformation.Transformation, headers);
        var result = FlowValue.From(headers.Origins.Select(origin => origin.Member(null, name)));
        foreach (var id in headers.Objects)
        {
            var content = memory.State.Object(id);
            if (content.Entries.TryGetValue(name, out var written))
                result = result.Or(Bytes(memory, written));
            // The last one of the name counts; a header whose name is not known may be it.
            else
                result = result.Or(FlowValue.From(content.Base.Select(origin => origin.Member(origin.Root is ConsumedRoot ? name : null, name))));
            result = result.Or(Bytes(memory, content.Items)).Or(call.Computed(FlowTransformation.Transformation, content.Held));
        }

        return result;
    }

    private static FlowValue? TryNamed(LibraryCall call)
    {
        call.Output("lastHeader", Named(call) ?? FlowValue.None);
        return FlowValue.None;
    }

    // A header that was made here holds the bytes that it was made with; of one that came with a record, the name and the bytes are parts.
    private static FlowValue Bytes(Memory memory, FlowValue header)
    {
        var result = FlowValue.From(header.Origins);
        foreach (var id in header.Objects)
        {
            var content = memory.State.Object(id);
            result = result.Or(content.Held).Or(FlowValue.From(content.Base.Select(origin => origin.By(FlowTransformation.Transformation))));
        }

        return result;
    }
}
