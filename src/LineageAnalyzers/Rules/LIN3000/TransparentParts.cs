using System.Collections.Immutable;
using LineageAnalyzers.Flow.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>The parts of an expression whose values can be read in the expression's own value.</summary>
internal static class TransparentParts
{
    /// <summary>The parts of anything but a reference or a call; empty when the value cannot be read there.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        IConversionOperation conversion => [conversion.Operand],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        IAwaitOperation awaited => [awaited.Operation],
        ISimpleAssignmentOperation assignment => [assignment.Value],
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => [sum.LeftOperand, sum.RightOperand],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        IConditionalOperation conditional => conditional.WhenFalse is { } other ? [conditional.WhenTrue, other] : [conditional.WhenTrue],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IConditionalAccessOperation access => [access.WhenNotNull],
        IConditionalAccessInstanceOperation placeholder when ReceiverOf(placeholder) is { } receiver => [receiver],
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ITupleOperation tuple => tuple.Elements,
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => member.Value),
        IObjectCreationOperation creation => OfCreation(creation),
        _ when TextParts.IsCollection(operation) => operation.ChildOperations,
        _ => [],
    };

    /// <summary>What stands before the <c>?.</c> that the placeholder belongs to.</summary>
    public static IOperation? ReceiverOf(IConditionalAccessInstanceOperation placeholder)
    {
        for (var parent = placeholder.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
                return access.Operation;
        }

        return null;
    }

    // What a constructor does with its arguments is only known of a record's positional parameters.
    private static IEnumerable<IOperation> OfCreation(IObjectCreationOperation creation)
    {
        if (creation.Type is { IsRecord: true } or { Name: "KeyValuePair" or "TagList" or "ActivityTagsCollection" or "ActivityEvent" })
        {
            foreach (var argument in creation.Arguments)
                yield return argument.Value;
        }

        foreach (var part in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (part is ISimpleAssignmentOperation { Value: { } value })
                yield return value;
            // new TagList { { "mail", mail } }
            foreach (var item in part is IInvocationOperation { TargetMethod.Name: "Add" } add ? add.Arguments : ImmutableArray<IArgumentOperation>.Empty)
                yield return item.Value;
        }
    }
}
