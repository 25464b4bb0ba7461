using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>A call with the values that it is given.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Instance">The receiver's value; empty for a static method.</param>
/// <param name="Arguments">The value of each parameter, by position.</param>
/// <param name="Place">Where the call is.</param>
internal sealed record CallSite(IInvocationOperation Operation, FlowValue Instance, ImmutableArray<FlowValue> Arguments, SourceLocation? Place)
{
    /// <summary>The method that the call names.</summary>
    public IMethodSymbol Method => Operation.TargetMethod;

    /// <summary>The simple name of the method.</summary>
    public string Name => Operation.TargetMethod.Name;

    /// <summary>The type that declares the method.</summary>
    public INamedTypeSymbol? Type => Operation.TargetMethod.ContainingType;

    /// <summary>Whether the method is called as an extension of its first argument.</summary>
    public bool IsExtension => Operation.TargetMethod.IsExtensionMethod && Operation.Instance is null;

    /// <summary>What the call is made on: the receiver, or the first argument of an extension method.</summary>
    public FlowValue Receiver => IsExtension && !Arguments.IsEmpty ? Arguments[0] : Instance;

    /// <summary>The declared type of <see cref="Receiver"/>.</summary>
    public ITypeSymbol? ReceiverType => IsExtension ? TypeOf(0) : Operation.Instance?.Type ?? Type;

    /// <summary>The arguments after the receiver.</summary>
    public ImmutableArray<FlowValue> Inputs => IsExtension && !Arguments.IsEmpty ? Arguments.RemoveAt(0) : Arguments;

    /// <summary>The receiver and every argument.</summary>
    public ImmutableArray<FlowValue> All => Arguments.Insert(0, Instance);

    /// <summary>The functions among the arguments.</summary>
    public IEnumerable<FunctionValue> Functions => HasFunction ? Arguments.SelectMany(static argument => argument.Functions) : [];

    /// <summary>The argument at a position after the receiver; empty when there is none.</summary>
    public FlowValue Input(int position) => Inputs.ElementAtOrDefault(position) ?? FlowValue.None;

    private bool HasFunction
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (!argument.Functions.IsEmpty)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The type of the expression that is given to a parameter, before its conversion.</summary>
    public ITypeSymbol? TypeOf(int position)
    {
        foreach (var argument in Operation.Arguments)
        {
            if (argument.Parameter?.Ordinal != position)
                continue;
            var value = argument.Value;
            while (value is IConversionOperation { OperatorMethod: null } conversion && conversion.Operand.Type is not null)
                value = conversion.Operand;
            return value.Type;
        }

        return null;
    }
}
