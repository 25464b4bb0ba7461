using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What the methods of a library do with data, whose code is not here to be read.</summary>
internal interface ILibraryModel
{
    /// <summary>What the call gives; null when the model does not know the method.</summary>
    FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller);
}
