using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries.Text;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Serializers;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>An object and the text or bytes that it is written as are the same data.</summary>
internal sealed class SerializationModel(SerializationCalls calls, CancellationToken cancellationToken) : ILibraryModel
{
    /// <inheritdoc/>
    public FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller)
    {
        if (calls.Writes(call.Operation, cancellationToken) is { Object: not null } written)
        {
            var place = call.Operation.Arguments.FirstOrDefault(argument => argument.Value == written.Object)?.Parameter?.Ordinal ?? 0;
            // The text is what the object was when it was written, whatever becomes of that. What is written to a stream is in the stream.
            var text = memory.CopyWhole(call.Arguments[place]);
            memory.MakeText(text, written.Form ?? FormOf(call, caller));
            for (var position = 0; position < call.Arguments.Length; position++)
            {
                if (call.Method.Parameters[position].Type.Name is "Stream" or "IBufferWriter")
                    StreamMethods.Append(memory, call.Arguments[position], text, isAgain: false);
                else if (JsonWriterMethods.IsWriter(call.Method.Parameters[position].Type))
                    JsonWriterMethods.Put(memory, call.Arguments[position], text);
            }

            return text;
        }

        if (calls.Reads(call.Operation, cancellationToken) is not { } read)
            return null;
        // A stream or a reader is read for what was put into it, a tree is the text that it was made of.
        var content = TreeAccess.Leaf(memory, StreamMethods.Content(memory, call.Arguments.FirstOrDefault() ?? FlowValue.None));
        // Text that was written here is a copy of the object that it was written from.
        var parsed = memory.CopyWhole(content.WithOrigins(ImmutableArray<Origin>.Empty));
        var record = read.Record is null ? null : caller.Given(read.Record);
        var known = read.Form ?? FormOf(call, caller);
        if (known is { } form)
            memory.Recast(parsed, record, form);
        memory.MakeText(parsed, null);
        return content.Origins.IsEmpty ? parsed : parsed.Or(memory.Parsed(content.Origins.Select(origin => origin.At(call.Place)), record, known));
    }

    // Where the options are a parameter, those that it is given.
    private WireForm? FormOf(CallSite call, IMethodCaller caller)
    {
        foreach (var argument in call.Operation.Arguments)
        {
            if (argument.Parameter?.Type.Name == "JsonSerializerOptions" && calls.Options(caller.Behind(argument.Value), cancellationToken) is { } conventions)
                return new WireForm(WireFormat.Json, conventions);
        }

        return null;
    }
}
