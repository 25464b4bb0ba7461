using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Avro's generic records hold their fields by name.</summary>
internal sealed class GenericRecordModel(AvroSymbols avro) : ILibraryModel
{
    /// <inheritdoc/>
    public FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller)
    {
        if (!call.Type.Is(avro.GenericRecord) || call.Name != "Add" || call.Arguments.Length != 2)
            return null;
        if (NameIn(call) is { } name)
            memory.Add(call.Instance, name, call.Arguments[1]);
        else
            memory.Add(call.Instance, call.Arguments[1]);
        return FlowValue.None;
    }

    private static string? NameIn(CallSite call) =>
        call.Operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;
}
