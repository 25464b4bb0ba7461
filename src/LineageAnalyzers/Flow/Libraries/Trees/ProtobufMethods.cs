using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Trees;

/// <summary>Google.Protobuf: messages are written, read, copied and merged as they are, times and wrappers keep the value.</summary>
internal static class ProtobufMethods
{
    private static readonly MethodTable Messages = new MethodTable()
        .With(static call => call.Memory.CopyWhole(call.Source), "Clone")
        .Exposing(Written, "WriteTo", "WriteDelimitedTo")
        .With(Merged, "MergeFrom", "MergeDelimitedFrom")
        .With(static _ => FlowValue.None, "CalculateSize");

    private static readonly MethodTable Values = new MethodTable()
        .With(static call => call.Argument(0), "CopyFrom", "CopyFromUtf8", "ForBool", "ForList", "ForNumber", "ForString", "ForStruct", "FromBase64Text", "FromDateTime", "FromDateTimeOffset", "FromStream",
            "FromTimeSpan", "Pack", "ToDuration", "ToTimestamp", "UnsafeWrap")
        .With(static call => call.Source, "Unpack")
        .Reading(Plain, "ToArray", "ToByteArray", "ToDateTime", "ToDateTimeOffset", "ToStringUtf8", "ToTimeSpan")
        .With(Unpacked, "TryUnpack")
        .Exposing(static call => call.Argument(0), "Format")
        .Exposing(static call => call.Computed(FlowTransformation.Transformation, call.Argument(0)), "ToDiagnosticString");

    private static readonly TypeTables Tables = new TypeTables()
        .With(
            [
                "Google.Protobuf.ByteString", "Google.Protobuf.WellKnownTypes.Timestamp", "Google.Protobuf.WellKnownTypes.Duration", "Google.Protobuf.WellKnownTypes.TimeExtensions",
                "Google.Protobuf.WellKnownTypes.Any", "Google.Protobuf.WellKnownTypes.Value", "Google.Protobuf.JsonFormatter",
            ],
            Values)
        .With(["Google.Protobuf.MessageExtensions", "Google.Protobuf.IMessage", "Google.Protobuf.IMessage`1", "Google.Protobuf.IDeepCloneable`1"], Messages);

    /// <summary>What a method does; null when it is none of a message.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method) ?? (IsMessage(method.ContainingType) ? Messages.Find(method.Name) : null);

    private static bool IsMessage(INamedTypeSymbol? type)
    {
        if (type is null)
            return false;
        foreach (var contract in type.AllInterfaces)
        {
            if (contract is { Name: "IMessage", Arity: 0 } && NamespaceNames.Of(contract) == "Google.Protobuf")
                return true;
        }

        return false;
    }

    private static FlowValue? Plain(LibraryCall call) => FlowValue.From(call.Memory.Content(call.Source));

    private static FlowValue? Written(LibraryCall call)
    {
        var target = call.Site.Arguments.Length - 1;
        Text.StreamMethods.Append(call.Memory, call.Argument(target), call.Site.Method.IsStatic ? call.Argument(0) : call.Site.Instance, isAgain: false);
        return FlowValue.None;
    }

    // Fields that the other has take the place of those that were there.
    private static FlowValue? Merged(LibraryCall call)
    {
        var message = call.Site.Method.IsStatic ? call.Argument(0) : call.Site.Instance;
        var other = Text.StreamMethods.Content(call.Memory, call.Argument(call.Site.Method.IsStatic ? 1 : 0));
        foreach (var id in message.Objects)
        {
            var content = call.Memory.State.Object(id);
            if (!other.Origins.IsEmpty)
                content = content with { Base = content.Base.AddRange(other.Origins), IsMade = false, Form = WireForm.Protobuf };
            foreach (var merged in other.Objects)
                content = content.Or(call.Memory.State.Object(merged), ImmutableArray<Origin>.Empty);
            call.Memory.State.Set(id, content);
        }

        return FlowValue.None;
    }

    private static FlowValue? Unpacked(LibraryCall call)
    {
        call.Output("result", call.Source);
        return FlowValue.None;
    }
}
