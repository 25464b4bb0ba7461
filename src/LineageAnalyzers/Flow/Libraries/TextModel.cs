using System.Collections.Immutable;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Strings, encodings, and tasks: what passes a value on, and what joins several values into one text.</summary>
internal sealed class TextModel : ILibraryModel
{
    private static readonly ImmutableHashSet<string> Hashes = ImmutableHashSet.Create(
        "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512", "HMACSHA256", "HMACSHA384", "HMACSHA512", "HMACSHA3_256", "HMACSHA3_384", "HMACSHA3_512");

    /// <inheritdoc/>
    public FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller)
    {
        var space = call.Type is null ? null : NamespaceNames.Of(call.Type);
        switch (space)
        {
            case "System":
                return OfSystem(call, memory);
            case "System.Text" when call.Type!.Name is "Encoding" or "UTF8Encoding":
                return Encoded(call);
            case "System.Security.Cryptography" when Hashes.Contains(call.Type!.Name) || (call.Type.Name is "HashAlgorithm" && call.Operation.Instance?.Type is { } type && Hashes.Contains(type.Name)):
                return memory.Computed(FlowTransformation.Transformation, call.All).Select(origin => origin.Masked());
            case "Microsoft.Extensions.Compliance.Redaction" when call.Name.StartsWith("Redact", StringComparison.Ordinal):
                return memory.Computed(FlowTransformation.Transformation, call.Arguments).Select(origin => origin.Masked());
            case "System.Threading.Tasks":
                return OfTask(call, memory, caller);
            case "System.Runtime.CompilerServices" when call.Name is "ConfigureAwait" or "GetResult" or "GetAwaiter":
                return call.Receiver;
            default:
                return null;
        }
    }

    private static FlowValue? OfSystem(CallSite call, Memory memory) => (call.Type!.SpecialType, call.Type.Name, call.Name) switch
    {
        (SpecialType.System_String, _, "ToString" or "Clone" or "AsSpan" or "AsMemory" or "Copy" or "Intern") => call.Receiver,
        (SpecialType.System_String, _, "Join" or "Concat") when HoldsSequence(call) => memory.Text(
            FlowTransformation.Aggregation, call.Arguments.Select((argument, index) => DataTypes.ItemOf(call.TypeOf(index), out _) is null ? argument : memory.Items(argument, call.TypeOf(index)))),
        (_, "MemoryExtensions", "AsSpan" or "AsMemory") => call.Receiver,
        (_, "Nullable", "GetValueOrDefault") => call.Inputs.Aggregate(call.Receiver, (all, other) => all.Or(other)),
        (_, "Convert", "ToString") when call.TypeOf(0)?.SpecialType == SpecialType.System_String => call.Arguments[0],
        (_, _, "ToString") when call.Receiver.Objects.IsEmpty && !memory.Content(call.Receiver).IsEmpty => memory.Text(FlowTransformation.Transformation, [call.Receiver]),
        _ => null,
    };

    private static bool HoldsSequence(CallSite call)
    {
        for (var index = 0; index < call.Arguments.Length; index++)
        {
            // Several arguments for a params array are each a value, not the items of a collection.
            if (call.Operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == index) is { IsImplicit: false } && DataTypes.ItemOf(call.TypeOf(index), out _) is not null)
                return true;
        }

        return false;
    }

    // The whole of a consumed record is the same in another encoding; a field is not.
    private static FlowValue Encoded(CallSite call) => Encoded(call.Arguments.FirstOrDefault() ?? FlowValue.None);

    /// <summary>The same text or bytes in another encoding.</summary>
    public static FlowValue Encoded(FlowValue text) => text.Select(origin => origin switch
    {
        { Root: ConsumedRoot, Path.Length: 0 } => origin,
        { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } => origin.Parsed(null, null),
        _ => origin.By(FlowTransformation.Transformation),
    });

    private static FlowValue? OfTask(CallSite call, Memory memory, IMethodCaller caller)
    {
        switch (call.Name)
        {
            case "FromResult":
                return call.Arguments[0];
            case "ConfigureAwait" or "AsTask" or "WaitAsync" or "Preserve" or "GetAwaiter":
                return call.Receiver;
            case "Run" or "StartNew" when call.Functions.Any():
                return call.Functions.Aggregate(FlowValue.None, (all, function) => all.Or(caller.Call(function, [])));
            case "ContinueWith" when call.Functions.Any():
                return call.Functions.Aggregate(FlowValue.None, (all, function) => all.Or(caller.Call(function, [call.Receiver])));
            case "WhenAll":
                return call.Arguments.Length == 1 ? call.Arguments[0] : memory.Collection(call.Arguments.Aggregate(FlowValue.None, (all, task) => all.Or(task)));
            case "WhenAny":
                return memory.Items(call.Arguments[0], call.TypeOf(0));
            case "Delay" or "Yield" or "Wait":
                return FlowValue.None;
            default:
                return null;
        }
    }
}
