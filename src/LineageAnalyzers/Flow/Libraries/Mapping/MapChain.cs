using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Reads the calls that follow the one that begins a map, up to the end of the chain.</summary>
/// <param name="found">What is said of maps, by their types.</param>
/// <param name="included">Maps that take over what is said of others.</param>
internal sealed class MapChain(Dictionary<(string Source, string Target), MapRules> found, List<((string, string) Derived, (string, string) Base)> included)
{
    // They say nothing of where members come from.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "MaxDepth", "PreserveReferences", "PreserveReference", "ValidateMemberList", "ShallowCopyForSameType", "Compile", "CompileProjection", "ForSourceMember", "DisableCtorValidation",
        "RequireDestinationMemberSource", "AvoidInlineMapping", "GenerateMapper",
    };

    /// <summary>Reads a map, and the one back where there is one.</summary>
    public void Read(IInvocationOperation beginning, ITypeSymbol source, ITypeSymbol target)
    {
        var rules = Add(source, target);
        MapRules? back = null;
        var last = beginning;
        for (var call = NextOf(beginning); call is not null; call = NextOf(call))
        {
            last = call;
            switch (call.TargetMethod.Name)
            {
                case "ReverseMap":
                    var reversed = Add(target, source);
                    MapReversal.Of(rules, source, target, reversed);
                    (rules, source, target) = (reversed, target, source);
                    break;
                case "TwoWays":
                    back = Add(target, source);
                    break;
                default:
                    Read(call, rules, (MapConfigurations.KeyOf(source), MapConfigurations.KeyOf(target)));
                    break;
            }
        }

        // More may be said of a map that somebody keeps.
        rules.IsOpen |= !EndsWith(last);
        if (back is not null)
            MapReversal.Of(rules, source, target, back, isBothWays: true);
    }

    private void Read(IInvocationOperation call, MapRules rules, (string, string) key)
    {
        switch (call.TargetMethod.Name)
        {
            case "ForMember" or "ForPath" or "ForCtorParam":
                MemberOptions.Read(call, rules);
                break;
            case "ForAllMembers":
                MemberOptions.ReadAll(call, rules);
                break;
            case "Map":
                ReadMember(call, rules);
                break;
            case "Ignore":
                LeaveOut(call, rules);
                break;
            case "IgnoreIf":
                LeaveOutWhere(call, rules);
                break;
            case "IncludeMembers":
                Include(call, rules);
                break;
            case "IgnoreNonMapped":
                rules.IsExplicit = true;
                break;
            case "IgnoreNullValues":
                rules.IsConditional = true;
                break;
            case "ConvertUsing" or "MapWith":
                rules.Whole = Whole(call);
                rules.IsOpen |= rules.Whole is null;
                break;
            case "ConstructUsing":
                rules.Creation = call.Arguments.Length == 1 ? MapFunctions.Of(call.Arguments[0].Value) : null;
                rules.IsOpen |= rules.Creation is null;
                break;
            case "BeforeMap" or "BeforeMapping" or "BeforeMappingInline":
                AddTo(rules.Beforehand, call, rules);
                break;
            case "AfterMap" or "AfterMapping" or "AfterMappingInline":
                AddTo(rules.Afterwards, call, rules);
                break;
            case "IncludeBase" or "Inherits" when call.TargetMethod.TypeArguments is [var baseSource, var baseTarget]:
                included.Add((key, (MapConfigurations.KeyOf(baseSource), MapConfigurations.KeyOf(baseTarget))));
                break;
            case "Include" when call.TargetMethod.TypeArguments is [var derivedSource, var derivedTarget]:
                included.Add(((MapConfigurations.KeyOf(derivedSource), MapConfigurations.KeyOf(derivedTarget)), key));
                break;
            case var other:
                rules.IsOpen |= !Harmless.Contains(other);
                break;
        }
    }

    // Whoever says something twice may mean either.
    private MapRules Add(ITypeSymbol source, ITypeSymbol target)
    {
        var key = (MapConfigurations.KeyOf(source), MapConfigurations.KeyOf(target));
        if (!found.TryGetValue(key, out var rules))
            found.Add(key, rules = new MapRules());
        else
            rules.IsOpen = true;
        return rules;
    }

    // Mapster: Map(target => target.Member, source => source.Other), or either by its name.
    private static void ReadMember(IInvocationOperation call, MapRules rules)
    {
        var to = CallArguments.FindAny(call.Arguments, "member", "destinationMember", "memberName", "destinationMemberName");
        var from = CallArguments.FindAny(call.Arguments, "source", "sourceMemberName");
        var member = to is null ? null : MapFunctions.PathOf(MapFunctions.Of(to)?.Body) ?? LibraryCall.ConstantOf(to);
        var rule = from is null ? null : new MemberRule { Function = MapFunctions.Of(from), Path = LibraryCall.ConstantOf(from) };
        if (member is null || rule is null or { Function: null, Path: null } || rule.Function?.Method.Parameters.Length == 0)
            rules.IsOpen = true;
        else if (CallArguments.Find(call, "shouldMap") is { } condition && condition.ConstantValue is not { HasValue: true, Value: null })
            ReadWhere(condition, member, rule, rules);
        else if (member.IndexOf('.') >= 0)
            rules.Inner.Add((member, rule));
        else if (rules.Members.TryGetValue(member, out var before) && before is { IsConditional: true })
            rules.Members[member] = EndingWith(before, rule);
        else
            rules.Members[member] = rule;
    }

    // The first of several rules of a member holds whose condition does; the one without a condition comes last.
    private static void ReadWhere(IOperation condition, string member, MemberRule rule, MapRules rules)
    {
        if (MapFunctions.Of(condition) is not { } function || member.IndexOf('.') >= 0 || rules.Members.TryGetValue(member, out var before) && before is not { IsConditional: true })
        {
            rules.IsOpen = true;
            return;
        }

        rule = rule with { IsConditional = true, Deciding = ImmutableArray.Create(function) };
        rules.Members[member] = rules.Members.TryGetValue(member, out before) ? EndingWith(before!, rule) : rule;
    }

    private static MemberRule EndingWith(MemberRule first, MemberRule last) => first with { Otherwise = first.Otherwise is { } next ? EndingWith(next, last) : last };

    // The member is mapped as ever where the condition does not hold.
    private static void LeaveOutWhere(IInvocationOperation call, MapRules rules)
    {
        var condition = MapFunctions.Of(CallArguments.Find(call, "condition"));
        foreach (var member in MembersIn(call))
        {
            if (member is null || member.IndexOf('.') >= 0 || condition is null || rules.Members.ContainsKey(member))
                rules.IsOpen = true;
            else
                rules.Members[member] = new MemberRule { IsSkipped = true, IsConditional = true, Deciding = ImmutableArray.Create(condition), Otherwise = new MemberRule() };
        }
    }

    // AutoMapper: what source.Inner has is taken as if the source itself had it.
    private static void Include(IInvocationOperation call, MapRules rules)
    {
        var paths = call.Arguments is [{ Value: var members }] ? MapFunctions.In(members).Select(function => MapFunctions.PathOf(function.Body)).Concat(TextsIn(members)).ToList() : [];
        rules.IsOpen |= paths.Count == 0 || paths.Contains(null);
        rules.Included.AddRange(paths.OfType<string>());
    }

    private static void LeaveOut(IInvocationOperation call, MapRules rules)
    {
        var members = MembersIn(call);
        rules.IsOpen |= members.Count == 0 || members.Exists(static member => member is null || member.IndexOf('.') >= 0);
        foreach (var member in members)
            rules.Members[member ?? ""] = null;
    }

    private static List<string?> MembersIn(IInvocationOperation call) => CallArguments.FindAny(call.Arguments, "members", "names") is { } named
        ? MapFunctions.In(named).Select(function => MapFunctions.PathOf(function.Body)).Concat(TextsIn(named)).ToList()
        : [];

    private static IEnumerable<string?> TextsIn(IOperation names) => names is IArrayCreationOperation { Initializer.ElementValues: var values } && MapFunctions.Of(names) is null ? values.Select(LibraryCall.ConstantOf) : [];

    private static FunctionValue? Whole(IInvocationOperation call) => CallArguments.Find(call, "applySettings") is not null
        ? null
        : MapFunctions.OfClass(call, "ITypeConverter", out _) ?? MapFunctions.Of(call.Arguments.FirstOrDefault()?.Value);

    private static void AddTo(List<FunctionValue> functions, IInvocationOperation call, MapRules rules)
    {
        if ((MapFunctions.OfClass(call, "IMappingAction", out _) ?? (call.Arguments.Length == 1 ? MapFunctions.Of(call.Arguments[0].Value) : null)) is { } function)
            functions.Add(function);
        else
            rules.IsOpen = true;
    }

    private static IInvocationOperation? NextOf(IInvocationOperation call)
    {
        var parent = call.Parent;
        while (parent is IConversionOperation or IArgumentOperation { Parameter.Ordinal: 0 })
            parent = parent.Parent;
        return parent is IInvocationOperation next && (next.Instance == call || next.TargetMethod.IsExtensionMethod) ? next : null;
    }

    private static bool EndsWith(IInvocationOperation last) => last.Parent is IExpressionStatementOperation || last.TargetMethod.ReturnsVoid;
}
