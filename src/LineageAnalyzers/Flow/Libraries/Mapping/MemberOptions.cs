using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Reads what AutoMapper is told of a single member: <c>ForMember</c>, <c>ForPath</c>, <c>ForCtorParam</c>, <c>ForAllMembers</c>.</summary>
internal static class MemberOptions
{
    /// <summary>What is said of one member, or member of a member.</summary>
    public static void Read(IInvocationOperation call, MapRules rules)
    {
        var member = call.Arguments is [{ Value: var target }, _] ? MapFunctions.PathOf(MapFunctions.Of(target)?.Body) ?? LibraryCall.ConstantOf(target) : null;
        if (member is null || MapFunctions.Of(call.Arguments[1].Value) is not { Body: { } options })
        {
            rules.IsOpen = true;
            return;
        }

        var rule = Of(options, out var isOpen, out var isLeftOut);
        rules.IsOpen |= isOpen || isLeftOut && member.IndexOf('.') >= 0;
        if (member.IndexOf('.') >= 0)
            rules.Inner.Add((member, rule));
        else
            rules.Members[member] = isLeftOut ? null : rule;
    }

    /// <summary>What is said of every member.</summary>
    public static void ReadAll(IInvocationOperation call, MapRules rules)
    {
        if (MapFunctions.Of(call.Arguments.FirstOrDefault()?.Value) is not { Body: { } options } || !OptionsIn(options).All(option => IsAboutWhether(option.TargetMethod.Name)))
            rules.IsOpen = true;
        rules.IsConditional = true;
    }

    private static MemberRule Of(IOperation options, out bool isOpen, out bool isLeftOut)
    {
        (isOpen, isLeftOut) = (false, false);
        var rule = new MemberRule();
        foreach (var option in OptionsIn(options))
        {
            switch (option.TargetMethod.Name)
            {
                case "Ignore":
                    isLeftOut = true;
                    break;
                case "MapFrom" when Source(option) is { } source:
                    rule = source with { IsConditional = rule.IsConditional, Deciding = rule.Deciding };
                    break;
                case "ConvertUsing" when MapFunctions.OfClass(option, "IValueConverter", out _) is { } converter:
                    rule = SourceOf(CallArguments.FindAny(option.Arguments, "sourceMember", "sourceMemberName")) with { Converter = converter, IsConditional = rule.IsConditional, Deciding = rule.Deciding };
                    break;
                case "Condition" or "PreCondition":
                    rule = rule with { IsConditional = true, Deciding = rule.Deciding.AddRange(Conditions(option)) };
                    break;
                case var other:
                    isOpen |= !IsAboutWhether(other);
                    break;
            }
        }

        return rule;
    }

    // A function of the context alone decides by what is not of the source.
    private static IEnumerable<FunctionValue> Conditions(IInvocationOperation option) =>
        option.Arguments is [{ Value: var given }] && MapFunctions.Of(given) is { } function && function.Method.Parameters is [{ Type.Name: not "ResolutionContext" }, ..] ? [function] : [];

    private static IEnumerable<IInvocationOperation> OptionsIn(IOperation options) =>
        options.Descendants().OfType<IInvocationOperation>().Where(option => option.Instance is IParameterReferenceOperation { Type: INamedTypeSymbol { Name: var type } } && type.Contains("Configuration"));

    // Whether it is mapped is decided, not from where.
    private static bool IsAboutWhether(string option) =>
        option is "Condition" or "PreCondition" or "NullSubstitute" or "AllowNull" or "DoNotAllowNull" or "SetMappingOrder" or "ExplicitExpansion" or "UseDestinationValue" or "DoNotUseDestinationValue";

    // Null when it is more than is understood.
    private static MemberRule? Source(IInvocationOperation option)
    {
        var resolver = MapFunctions.OfClass(option, "IValueResolver", out var isNamed);
        if (isNamed)
            return resolver is null ? null : new MemberRule { Function = resolver };
        resolver = MapFunctions.OfClass(option, "IMemberValueResolver", out isNamed);
        if (isNamed)
        {
            var of = CallArguments.FindAny(option.Arguments, "sourceMember", "sourceMemberName");
            return resolver is null || of is null ? null : SourceOf(of) with { Converter = resolver, IsOfSource = true };
        }

        return option.Arguments is [{ Value: var from }] && SourceOf(from) is { } rule && rule != new MemberRule() ? rule : null;
    }

    private static MemberRule SourceOf(IOperation? from) => new() { Function = MapFunctions.Of(from), Path = from is null ? null : LibraryCall.ConstantOf(from) };
}
