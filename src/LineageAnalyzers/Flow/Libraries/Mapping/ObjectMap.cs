using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Carries a map out: member by member, by rule or by name, into a new object or one that is there.</summary>
/// <param name="call">The call that maps.</param>
/// <param name="rulesOf">What is said of the map between two types; null when nothing is.</param>
/// <param name="mapper">The library.</param>
internal sealed class ObjectMap(LibraryCall call, Func<ITypeSymbol, ITypeSymbol, MapRules?> rulesOf, MapperKind mapper)
{
    private const int MostLevels = 8;

    private readonly Memory _memory = call.Memory;

    private StringComparison Names => mapper == MapperKind.AutoMapper ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The source as the target type; null when the library does with it what is not known.</summary>
    public FlowValue? Map(FlowValue source, ITypeSymbol? from, ITypeSymbol? to, FlowValue? target = null, int level = 0)
    {
        if (from is null || to is null || level == MostLevels)
            return null;
        if (DataTypes.ItemOf(to, out var isMap) is { } item && !DataTypes.IsText(to) && DataTypes.ItemOf(from, out _) is { } fromItem && !isMap)
            return Map(_memory.Items(source, from), fromItem, item, null, level + 1) is { } items ? _memory.Collection(items, to) : null;
        var rules = rulesOf(from, to);
        if (rules is { IsOpen: true } || MemberAttributes.AreOpen(from, to) || IncludedIn(from, to, rules).Any(static inner => inner.Rules is not { IsOpen: false, Whole: null, Beforehand.Count: 0, Afterwards.Count: 0 }))
            return null;
        if (rules is { Derived: { Count: > 0 } derived })
            return MapDerived(source, derived, level);
        if (rules?.Whole is { } whole)
            return call.Caller.Call(whole, [source, target ?? FlowValue.None]);
        if (rules is null && target is null && (SymbolEqualityComparer.Default.Equals(from, to) || !DataTypes.IsObject(to)))
            return SymbolEqualityComparer.Default.Equals(from, to) || IsKept(from, to) ? source : _memory.Computed(FlowTransformation.Transformation, source);
        if (rules is null && mapper == MapperKind.AutoMapper)
            return null;
        return MapMembers(source, from, to, target ?? Made(source, to, rules), rules, level);
    }

    // Each kind of source becomes a kind of target.
    private FlowValue? MapDerived(FlowValue source, List<(ITypeSymbol Source, ITypeSymbol Target)> derived, int level)
    {
        var all = FlowValue.None;
        foreach (var (from, to) in derived)
        {
            var fitting = source.Objects.RemoveAll(id => _memory.State.Object(id) is { IsMade: true, Type: { } made } && !IsKindOf(made, from));
            if (fitting.IsEmpty && source.Origins.IsEmpty)
                continue;
            if (Map(source.With(fitting, source.Functions), from, to, null, level + 1) is not { } mapped)
                return null;
            all = all.Or(mapped);
        }

        return all;
    }

    private static bool IsKindOf(ITypeSymbol type, ITypeSymbol general)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, general))
                return true;
        }

        return type.AllInterfaces.Contains(general, SymbolEqualityComparer.Default);
    }

    private FlowValue Made(FlowValue source, ITypeSymbol to, MapRules? rules) => rules?.Creation is { } creation ? call.Caller.Call(creation, [source]) : call.Caller.New(to);

    private FlowValue MapMembers(FlowValue source, ITypeSymbol from, ITypeSymbol to, FlowValue made, MapRules? rules, int level)
    {
        Run(rules?.Beforehand, source, made);
        foreach (var member in MembersOf(to, rules))
        {
            var rule = RuleOf(member, rules);
            if (rule is not null && ValueOf(source, from, member, made, rule, rules, level) is { } value)
                _memory.Write(made, member, new MemberValue(value, IsCertain: !(IsOpenEnded(rule) || rules?.IsConditional == true)));
        }

        foreach (var (path, rule) in rules?.Inner ?? [])
            Write(source, from, to, path, made, rule, level);
        Run(rules?.Afterwards, source, made);
        return made;
    }

    // Some are given the target alone.
    private void Run(List<FunctionValue>? functions, FlowValue source, FlowValue made)
    {
        foreach (var function in functions ?? [])
            call.Caller.Call(function, function.Method.Parameters.Length == 1 ? [made] : [source, made]);
    }

    // Whether it may be that nothing is mapped.
    private static bool IsOpenEnded(MemberRule? rule) => rule is null || rule.IsSkipped || rule.IsConditional && (rule.Deciding.IsEmpty || IsOpenEnded(rule.Otherwise));

    // Null for a member that nothing is written to.
    private static MemberRule? RuleOf(IPropertySymbol member, MapRules? rules)
    {
        if (MemberAttributes.IsLeftOut(member))
            return null;
        if (rules is null)
            return new MemberRule();
        if (rules.Members.TryGetValue(member.Name, out var rule))
            return rule;
        // A constructor's parameter is named like its member, but for the case.
        foreach (var other in rules.Members)
        {
            if (string.Equals(other.Key, member.Name, StringComparison.OrdinalIgnoreCase))
                return other.Value;
        }

        return rules.IsExplicit ? null : new MemberRule();
    }

    // Null for a member that the source does not have.
    private FlowValue? ValueOf(FlowValue source, ITypeSymbol from, IPropertySymbol member, FlowValue made, MemberRule rule, MapRules? rules, int level)
    {
        if (rule.Deciding.IsEmpty)
            return Unconditional(source, from, member, made, rule, rules, level);
        var value = rule.IsSkipped ? FlowValue.None : Unconditional(source, from, member, made, rule, rules, level);
        var other = rule.Otherwise is { } next ? ValueOf(source, from, member, made, next, rules, level) : FlowValue.None;
        if (value is null || other is null)
            return null;
        return rule.Deciding.Aggregate(value.Or(other), (all, condition) => all.Or(Decided(call.Caller.Call(condition, [source, made, value, _memory.Read(made, member)]))));
    }

    private FlowValue Decided(FlowValue condition) => FlowValue.From(_memory.Content(condition)
        .Where(static origin => origin.Root is not SourceRoot { Source: FlowSource.Constant or FlowSource.Unknown })
        .Select(static origin => origin.By(FlowTransformation.Conditional).Veiled()));

    private FlowValue? Unconditional(FlowValue source, ITypeSymbol from, IPropertySymbol member, FlowValue made, MemberRule rule, MapRules? rules, int level)
    {
        if (rule.IsConstant)
            return FlowValue.From(Origin.Of(FlowSource.Constant, null, null));
        FlowValue value;
        ITypeSymbol? type;
        if (rule.Function is { } function)
        {
            value = call.Caller.Call(function, [source, made, _memory.Read(made, member)]);
            type = TypeOf(function);
        }
        else if (Named(source, from, rule.Path, member.Name, rules) is var (read, readType))
            (value, type) = (read, readType);
        else
            return rule.Path is null ? Included(source, from, member, made, rules, level) : Computed(source);
        if (rule.Converter is { } converter)
            return call.Caller.Call(converter, rule.IsOfSource ? [source, made, value, _memory.Read(made, member)] : [value]);
        if (rule.IsFormatted)
            return Computed(value);
        return type is null ? value : Map(value, type, member.Type, null, level + 1) ?? Computed(value);
    }

    // The first of the included objects that has the member, or whose map says where it comes from.
    private FlowValue? Included(FlowValue source, ITypeSymbol from, IPropertySymbol member, FlowValue made, MapRules? rules, int level)
    {
        foreach (var (steps, inner) in IncludedIn(from, member.ContainingType, rules))
        {
            if (level < MostLevels && RuleOf(member, inner) is { } rule
                && ValueOf(steps.Aggregate(source, (value, step) => call.Caller.Read(call.Site, step, value)), steps[steps.Count - 1].Type, member, made, rule, inner, level + 1) is { } value)
                return value;
        }

        return null;
    }

    private IEnumerable<(List<IPropertySymbol> Steps, MapRules? Rules)> IncludedIn(ITypeSymbol from, ITypeSymbol to, MapRules? rules)
    {
        foreach (var path in rules?.Included ?? [])
        {
            if (MappedMembers.Along(from, path) is { } steps)
                yield return (steps, rulesOf(steps[steps.Count - 1].Type, to));
        }
    }

    // The type of what a function returns, before it is converted to what is asked for.
    private static ITypeSymbol TypeOf(FunctionValue function)
    {
        var returned = function.Body?.DescendantsAndSelf().OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue;
        while (returned is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion && conversion.Operand.Type is not null)
            returned = conversion.Operand;
        return returned?.Type ?? function.Method.ReturnType;
    }

    private (FlowValue Value, ITypeSymbol Type)? Named(FlowValue source, ITypeSymbol from, string? path, string name, MapRules? rules)
    {
        if ((path is null ? MappedMembers.PathTo(from, name, Names, rules?.Unused) : MappedMembers.Along(from, path)) is { } steps && !steps.Exists(MemberAttributes.IsLeftOut))
        {
            var value = source;
            foreach (var step in steps)
                value = call.Caller.Read(call.Site, step, value);
            return (value, steps[steps.Count - 1].Type);
        }

        return path is null && mapper != MapperKind.Mapperly && MappedMembers.Getter(from, name) is { } getter
            ? (call.Caller.Call(new FunctionValue(getter, null, source), []), getter.ReturnType)
            : null;
    }

    // A member of a member, which is made where it is not there.
    private void Write(FlowValue source, ITypeSymbol from, ITypeSymbol to, string path, FlowValue made, MemberRule rule, int level)
    {
        if (MappedMembers.Along(to, path) is not { } steps)
            return;
        var holder = made;
        foreach (var step in steps.Take(steps.Count - 1))
        {
            var inner = _memory.Read(holder, step);
            if (inner.Objects.IsEmpty)
                _memory.Write(holder, step, inner = call.Caller.New(step.Type));
            holder = inner;
        }

        var last = steps[steps.Count - 1];
        if (ValueOf(source, from, last, holder, rule, null, level) is { } value)
            _memory.Write(holder, last, new MemberValue(value, IsCertain: !rule.IsConditional));
    }

    private FlowValue Computed(FlowValue value) => _memory.Computed(FlowTransformation.Transformation, value);

    // A value that stays what it is in a wider type, or in one that may be null.
    private static bool IsKept(ITypeSymbol from, ITypeSymbol to) =>
        to.SpecialType == SpecialType.System_Object
        || to is INamedTypeSymbol { Name: "Nullable", TypeArguments: [var inner] } && SymbolEqualityComparer.Default.Equals(inner, from)
        || from is INamedTypeSymbol { Name: "Nullable", TypeArguments: [var held] } && SymbolEqualityComparer.Default.Equals(held, to)
        || (from.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 && to.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64);

    // What a constructor sets, of records above all, counts as set, unless a function of the map makes the object.
    private IEnumerable<IPropertySymbol> MembersOf(ITypeSymbol type, MapRules? rules) => MappedMembers.Of(type).Where(property =>
        property.SetMethod is { } setter && (mapper == MapperKind.AutoMapper || setter.DeclaredAccessibility == Accessibility.Public) || rules?.Creation is null && IsOfConstructor(type, property));

    private static bool IsOfConstructor(ITypeSymbol type, IPropertySymbol property) =>
        type is INamedTypeSymbol named && named.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
}
