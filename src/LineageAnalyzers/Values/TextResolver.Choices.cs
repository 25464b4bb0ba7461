using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Decisions between several texts, and the constants that decide them.</summary>
internal sealed partial class TextResolver
{
    private TextValue Conditional(IConditionalOperation conditional, IOperation whenFalse, ResolutionStep at)
    {
        var values = new List<TextValue>();
        foreach (var branch in (IOperation[])[conditional.WhenTrue, whenFalse])
        {
            if (!IsThrow(branch))
                values.Add(Resolve(branch, at.Next));
        }

        return values.Count == 0 ? Unknown(conditional, "it always throws") : TextComposition.Either(values);
    }

    private TextValue Switch(ISwitchExpressionOperation choice, ResolutionStep at)
    {
        var subject = ConstantOf(choice.Value, at);
        var values = new List<TextValue>();
        foreach (var arm in choice.Arms)
        {
            var match = subject.HasValue && arm.Guard is null ? Matches(arm.Pattern, subject.Value, at) : null;
            if (match == false)
                continue;
            if (!IsThrow(arm.Value))
                values.Add(Resolve(arm.Value, at.Next));
            if (match == true)
                break;
        }

        return values.Count == 0 ? Unknown(choice, "no arm of the switch gives a value") : TextComposition.Either(values);
    }

    // Whether a pattern takes a constant; null when that is not decided here.
    private bool? Matches(IPatternOperation pattern, object? subject, ResolutionStep at) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant when ConstantOf(constant.Value, at) is { HasValue: true } known => Equals(known.Value, subject),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => (Matches(either.LeftPattern, subject, at), Matches(either.RightPattern, subject, at)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        },
        _ => null,
    };

    // The constant that an expression always is, also a text that is resolved.
    private Optional<object?> ConstantOf(IOperation operation, ResolutionStep at)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var value })
            return value;
        var (origin, frame) = Trace(operation, at.Frame);
        if (origin.ConstantValue is { HasValue: true, Value: var traced })
            return traced;
        // What a settings file says may be otherwise where the program runs: it decides nothing.
        return operation.Type?.SpecialType == SpecialType.System_String && at.Depth < MaximumDepth && Resolve(origin, at.In(frame)) is { Single: { } text, Key: null }
            ? new Optional<object?>(text)
            : default;
    }

    // The name of an enum's member; null when it is not known which one.
    private TextValue? EnumText(IOperation operation, ResolutionStep at)
    {
        var names = EnumNames(operation, at);
        return names.Count == 0 ? null : TextComposition.Either(names.Select(name => TextValue.Of(name, NameResolution.Nameof)).ToList());
    }

    private IReadOnlyList<string> EnumNames(IOperation operation, ResolutionStep at)
    {
        var (origin, frame) = Trace(operation, at.Frame);
        if (at.Depth > MaximumDepth)
            return [];
        if (origin is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            var (first, second) = (EnumNames(choice.WhenTrue, at.In(frame)), EnumNames(whenFalse, at.In(frame)));
            return first.Count == 0 || second.Count == 0 ? [] : first.Union(second).ToList();
        }

        return origin is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } field } && !HasTwin(field) ? [field.Name] : [];
    }

    // Two members of the same value have one name when the program runs, and not always the one written.
    private static bool HasTwin(IFieldSymbol member) => member.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(other => other.IsConst && other.Name != member.Name && Equals(other.ConstantValue, member.ConstantValue));
}
