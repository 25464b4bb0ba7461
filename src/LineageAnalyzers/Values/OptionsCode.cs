using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>What code does to one member of options.</summary>
/// <param name="Value">What it assigns to the member in the end; null when it assigns nothing.</param>
/// <param name="Section">The section that it binds the options to; null when it binds none.</param>
/// <param name="IsOpaque">Whether it may also set the member in a way that is not followed.</param>
internal sealed record FilledMember(IOperation? Value, string? Section, bool IsOpaque);

/// <summary>Reads <c>options => { options.Topic = ...; }</c>.</summary>
internal static class OptionsCode
{
    /// <summary>What the code does to the member at the end of a path.</summary>
    /// <param name="action">The code; its first parameter is the options object.</param>
    /// <param name="path">From the options object to the member.</param>
    /// <param name="boundSection">The section that a call of <c>Bind</c> takes values from; null when it is not known.</param>
    public static FilledMember Find(IAnonymousFunctionOperation action, IReadOnlyList<BoundMember> path, Func<IInvocationOperation, string?> boundSection)
    {
        var nothing = new FilledMember(null, null, false);
        if (action.Symbol.Parameters.IsEmpty)
            return nothing;
        var options = action.Symbol.Parameters[0];
        var found = nothing;
        foreach (var use in action.Body.Descendants().OfType<IParameterReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter, options)))
        {
            var (member, length) = Outermost(use, path);
            switch (member.Parent)
            {
                case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, member):
                    if (length < 0)
                        break;
                    if (length < path.Count || !IsStatement(assignment, action))
                        return new FilledMember(null, null, true);
                    found = new FilledMember(assignment.Value, null, false);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Bind" } bind }:
                    if (length != 0 || boundSection(bind) is not { } section)
                        return new FilledMember(null, null, true);
                    found = new FilledMember(null, section, false);
                    break;
                case IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Bind" } bind } }:
                    if (length != 0 || boundSection(bind) is not { } converted)
                        return new FilledMember(null, null, true);
                    found = new FilledMember(null, converted, false);
                    break;
                default:
                    if (length >= 0)
                        return new FilledMember(null, null, true);
                    break;
            }
        }

        return found;
    }

    // The longest member access on the options object, and how much of the path it is; below zero when it leads elsewhere.
    private static (IOperation Member, int Length) Outermost(IOperation use, IReadOnlyList<BoundMember> path)
    {
        var length = 0;
        while (use.Parent is IPropertyReferenceOperation parent && ReferenceEquals(parent.Instance, use))
        {
            if (length >= 0)
                length = length < path.Count && path[length].Property is { } property && SymbolEqualityComparer.Default.Equals(parent.Property, property) ? length + 1 : -1;
            use = parent;
        }

        return (use, length);
    }

    private static bool IsStatement(IOperation assignment, IAnonymousFunctionOperation action) =>
        assignment.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } && ReferenceEquals(block, action.Body);
}
