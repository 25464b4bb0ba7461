using System.Collections.Immutable;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Flow.Summaries;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>The objects of one run: makes them, reads and writes their members and items, and tells what they hold.</summary>
internal sealed partial class Memory(RecordDescriber records, IMethodCaller caller, SharedState shared, object run, WorkBudget budget)
{
    private const int MostObjects = 20_000;
    private const int MostLevels = 12;

    private int _count;

    /// <summary>What variables and objects hold now.</summary>
    public FlowState State { get; set; } = FlowState.Empty(shared);

    /// <summary>A new object.</summary>
    /// <exception cref="WorkBudgetSpentException">There are too many.</exception>
    public FlowValue New(HeapObject content)
    {
        if (++_count > MostObjects)
            throw new WorkBudgetSpentException();
        var id = shared.NextId();
        State.Set(id, content.Site is null ? content : Known(id, content));
        return FlowValue.Object(id);
    }

    /// <summary>A new object that the code at hand makes.</summary>
    public FlowValue Made(ITypeSymbol? type) => New(new HeapObject { Type = type, IsMade = true });

    /// <summary>A new collection of these items.</summary>
    public FlowValue Collection(FlowValue items, ITypeSymbol? type = null) => New(new HeapObject { Type = type, IsMade = true, Items = items });

    /// <summary>Something that comes from these origins as it is: an object when its type has members, else the value alone.</summary>
    public FlowValue External(IEnumerable<Origin> origins, ITypeSymbol? type, WireForm? form = null) =>
        DataTypes.IsSignal(type) ? FlowValue.None
        : DataTypes.IsObject(type) ? New(new HeapObject { Type = type, Form = form, Base = origins.ToImmutableArray() })
        : FlowValue.From(origins);

    /// <summary>What is read out of text or bytes of these origins.</summary>
    /// <param name="origins">Where the text comes from.</param>
    /// <param name="type">The type of the object that is parsed.</param>
    /// <param name="form">The form that it is parsed by.</param>
    public FlowValue Parsed(IEnumerable<Origin> origins, ITypeSymbol? type, WireForm? form)
    {
        var given = origins.ToLookup(origin => origin is { Root: GivenRoot, Transformation: FlowTransformation.Identity });
        var known = !given[false].Any() ? FlowValue.None
            : IsUntyped(type) ? New(new HeapObject { Type = type is { TypeKind: TypeKind.Dynamic } ? type : null, Form = form, Base = given[false].ToImmutableArray() })
            : External(given[false], type, form);
        return given[true].Any() ? known.Or(External(given[true].Select(origin => origin.Parsed(TypeText.Of(type), WireFormText.Of(form ?? new WireForm(WireFormat.Opaque)))), type)) : known;
    }

    // What is read as a type that only the running program knows is an object all the same.
    private static bool IsUntyped(ITypeSymbol? type) => type is null or ITypeParameterSymbol or { TypeKind: TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object };

    /// <summary>What a member of a value holds.</summary>
    public FlowValue Read(FlowValue receiver, ISymbol member) => Read(receiver, member, out _);

    /// <summary>What a member of a value holds.</summary>
    /// <param name="receiver">The value.</param>
    /// <param name="member">The member.</param>
    /// <param name="isNamed">False when the member is read from a record but its name on the wire is not known.</param>
    public FlowValue Read(FlowValue receiver, ISymbol member, out bool isNamed)
    {
        isNamed = true;
        var type = TypeOf(member);
        if (DataTypes.IsSignal(type))
            return FlowValue.None;
        if (member is IPropertySymbol property && !IsStored(property, receiver) && caller.Get(property, receiver) is { } computed)
            return computed;
        var result = receiver.Origins.IsEmpty ? FlowValue.None : MemberOf(receiver.WithoutDeciding().Origins, member);
        FlowValue? first = null;
        var deciding = receiver.Objects.Length > 1 ? receiver.Deciding : ImmutableArray<Origin>.Empty;
        var isDecided = !deciding.IsEmpty && AreOfSeveral(receiver);
        foreach (var id in receiver.Objects)
        {
            var value = ReadFrom(id, member, type, ref isNamed);
            isDecided |= first is not null && !first.SameAs(value);
            first ??= value;
            result = result.Or(value);
        }

        // Where all the objects hold the same, it does not matter which of them it is; where a member is read, there is one.
        return isDecided && !deciding.IsEmpty ? result.Or(MemberOf(deciding, member)) : result;
    }

    // Two records are two things, even of one topic; what one place takes turn by turn is one.
    private bool AreOfSeveral(FlowValue value) => value.Objects.Length > 1 && value.Objects.Select(State.Object)
        .Where(content => content is { IsMade: false, IsCopy: false, Base.IsEmpty: false })
        .Select(content => content.Base[0].Steps.FirstOrDefault())
        .Distinct()
        .Take(2)
        .Count() > 1;

    /// <summary>What an object of a class holds in the member that has a name on the wire, or in the code.</summary>
    public FlowValue ReadByWireName(int id, string name)
    {
        var content = State.Object(id);
        var form = content.Form ?? WireForm.SystemTextJson;
        for (var type = content.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false, IsStatic: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }
                    && (member.Name == name || records.WireNameOf(member, form, budget.CancellationToken) == name))
                    return Read(FlowValue.Object(id), member);
            }
        }

        return Computed(FlowTransformation.Transformation, FlowValue.Object(id));
    }

    private static FlowValue MemberOf(ImmutableArray<Origin> origins, ISymbol member)
    {
        if (origins.IsEmpty)
            return FlowValue.None;
        var name = MemberNames.Of(member);
        return FlowValue.From(origins.Select(origin => origin.Member(GivenName(origin, member), name)));
    }

    // What a caller gives has no wire names yet: its members go by their own.
    private static string? GivenName(Origin origin, ISymbol member) => origin.Root is GivenRoot ? SummaryNames.Of(member) : null;

    /// <summary>Those of the methods that a call on these objects can reach, where their types are known.</summary>
    public ImmutableArray<IMethodSymbol> Fitting(ImmutableArray<IMethodSymbol> targets, FlowValue receiver)
    {
        if (targets.Length < 2 || receiver.Objects.IsEmpty || !receiver.WithoutDeciding().Origins.IsEmpty)
            return targets;
        var types = receiver.Objects.Select(State.Object).Select(content => content.IsMade ? content.Type : null).ToList();
        if (types.Contains(null))
            return targets;
        return types.Select(type => Reached(targets, type!)).Where(target => target is not null).Distinct<IMethodSymbol?>(SymbolEqualityComparer.Default)
            .Select(target => target!).ToImmutableArray();
    }

    /// <summary>Those of several objects on which a call reaches one of several methods; what chose between them has no say when one is left.</summary>
    public FlowValue Reaching(IMethodSymbol target, ImmutableArray<IMethodSymbol> targets, FlowValue receiver)
    {
        if (targets.Length < 2 || receiver.Objects.Length < 2)
            return receiver;
        var fitting = receiver.Objects.RemoveAll(id => State.Object(id) is { IsMade: true, Type: { } type } && Reached(targets, type) is { } reached && !SymbolEqualityComparer.Default.Equals(reached, target));
        return fitting.IsEmpty || fitting.Length == receiver.Objects.Length ? receiver : (fitting.Length == 1 ? receiver.WithoutDeciding() : receiver).With(fitting, receiver.Functions);
    }

    // The one that is declared nearest to the type.
    private static IMethodSymbol? Reached(ImmutableArray<IMethodSymbol> targets, ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var target in targets)
            {
                if (SymbolEqualityComparer.Default.Equals(target.ContainingType, current.OriginalDefinition))
                    return target;
            }
        }

        return targets.FirstOrDefault(target => target.ContainingType.TypeKind == TypeKind.Interface);
    }

    /// <summary>Writes a member of a value. Where the value may be one of several objects, each may still hold what it held.</summary>
    public void Write(FlowValue receiver, ISymbol member, FlowValue value) => Write(receiver, member, new MemberValue(value));

    /// <summary>What a value holds in a member that only the assembly of its class can see.</summary>
    public FlowValue ReadHidden(FlowValue receiver, string name)
    {
        var result = HiddenIn(receiver.Origins, name);
        foreach (var id in receiver.Objects)
        {
            var content = State.Object(id);
            if (content.Hidden.TryGetValue(name, out var written))
                result = result.Or(written.Value);
            if (written is { IsCertain: true })
                continue;
            result = result.Or(HiddenIn(content.Base, name));
            // Nobody told what its constructor does.
            if (content is { IsTold: false, Base.IsEmpty: true })
                result = result.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, null, null)));
        }

        return result;
    }

    private static FlowValue HiddenIn(ImmutableArray<Origin> origins, string name) =>
        origins.IsEmpty ? FlowValue.None : FlowValue.From(origins.Select(origin => origin.Member(origin.Root is GivenRoot ? name : null, name)));

    /// <summary>Writes a member that only the assembly of its class can see.</summary>
    public void WriteHidden(FlowValue receiver, string name, MemberValue value)
    {
        foreach (var id in receiver.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Hidden = content.Hidden.SetItem(name, Added(content.Hidden.TryGetValue(name, out var before) ? before : null, value, receiver)) });
        }
    }

    /// <summary>Writes a member of a value, perhaps not on every way.</summary>
    public void Write(FlowValue receiver, ISymbol member, MemberValue value)
    {
        foreach (var id in receiver.Objects)
        {
            var content = State.Object(id);
            var key = InType(member, content.Type).OriginalDefinition;
            State.Set(id, content with { Members = content.Members.SetItem(key, Added(content.Members.TryGetValue(key, out var before) ? before : null, value, receiver)) });
        }
    }

    private static MemberValue Added(MemberValue? before, MemberValue written, FlowValue receiver)
    {
        if (written.IsCertain && receiver.Objects.Length == 1)
            return written;
        return before is null ? written with { IsCertain = false } : before.Or(written with { IsCertain = true }, ImmutableArray<Origin>.Empty);
    }

    /// <summary>Notes that all is known of what a constructor hides in an object.</summary>
    public void Tell(FlowValue made)
    {
        foreach (var id in made.Objects)
            State.Set(id, State.Object(id) with { IsTold = true });
    }

    /// <summary>Whether an object is one that the caller of the method at hand gives.</summary>
    public bool IsGiven(int id) => State.Object(id) is { IsMade: false, IsCopy: false, Base: { IsEmpty: false } origins }
        && origins.All(origin => origin is { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false });

    /// <summary>Every object that changed.</summary>
    public IEnumerable<int> Changed => State.Changed;

    /// <summary>What any item of a collection, or any value of a map, holds.</summary>
    public FlowValue Items(FlowValue collection, ITypeSymbol? type)
    {
        var item = DataTypes.ItemOf(type, out var isMap);
        if (DataTypes.IsText(type))
            return Computed(FlowTransformation.Transformation, collection);
        // In a generic method, the items are what its call says.
        if (item is ITypeParameterSymbol)
            item = caller.Given(item) is var given and not ITypeParameterSymbol ? given : null;
        var suffix = isMap ? FieldPath.MapValues : FieldPath.Items;
        var origins = HoldAlike(collection) ? collection.WithoutDeciding().Origins : collection.Origins;
        var result = origins.IsEmpty ? FlowValue.None : FlowValue.From(origins.Select(origin => origin.Items(suffix)));
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            result = result.Or(content.Items);
            foreach (var entry in content.Entries)
                result = result.Or(entry.Value);
            // Others may put something into it at any time.
            if ((_sharedAs.TryGetValue(id, out var common) || _knownAs.TryGetValue(id, out common)) && common != id && shared.Find(common) is { } others)
                result = result.Or(others.Items);
            if (!content.Held.IsEmpty)
                result = result.Or(FlowValue.From(Content(content.Held)));
            if (content is { IsMade: true, Type: { DeclaringSyntaxReferences.IsEmpty: false } own } && caller.Enumerate(own, FlowValue.Object(id)) is { } enumerated)
                result = result.Or(Items(enumerated, null));
            if (!content.Base.IsEmpty)
                result = result.Or(External(content.Base.Select(origin => origin.Items(suffix)), ItemType(item, content.Type), content.Form));
        }

        return result;
    }

    // What decides between collections that hold the same, or nothing yet, decides how much there is of it, and not what.
    private bool HoldAlike(FlowValue collection)
    {
        if (collection.Objects.Length < 2 || collection.Deciding.IsEmpty)
            return collection.Objects.Length == 1;
        FlowValue? first = null;
        foreach (var content in collection.Objects.Select(State.Object))
        {
            if (!content.Base.IsEmpty || !content.Held.IsEmpty || !content.Entries.IsEmpty || !content.IsMade)
                return false;
            var held = content.Items.IsEmpty ? null : FlowValue.From(Content(content.Items));
            if (held is not null && first is not null && !held.SameAs(first))
                return false;
            first ??= held;
        }

        return true;
    }

    // In a generic method a collection is one of a type parameter; what it was read as says more.
    private ITypeSymbol? ItemType(ITypeSymbol? declared, ITypeSymbol? collection)
    {
        if (declared is ITypeParameterSymbol)
            declared = caller.Given(declared);
        return declared is null or ITypeParameterSymbol ? DataTypes.ItemOf(collection, out _) ?? declared : declared;
    }

    /// <summary>What a map holds under a name.</summary>
    public FlowValue Entry(FlowValue map, string name, ITypeSymbol? type)
    {
        if (map.Objects.IsEmpty || !map.Origins.IsEmpty)
            return Items(map, type);
        if (map.Objects is [var given] && IsGiven(given) && name.IndexOfAny(['{', '}']) < 0 && State.Object(given) is { IsIntact: true, Base: var origins })
            return External(origins.Select(origin => origin.Items($"{{{name}}}")), DataTypes.ItemOf(type, out _));
        var result = FlowValue.None;
        foreach (var id in map.Objects)
        {
            var content = State.Object(id);
            if (!content.Held.IsEmpty)
                return Items(map, type);
            // Headers have names.
            if (content.Base.Any(static origin => origin.Root is ConsumedRoot { Part: RecordPart.Header }))
            {
                result = result.Or(HeaderMethods.Named(this, FlowValue.Object(id), name));
                continue;
            }

            // What was put in under a name that is not known may be under this one, too.
            result = content.Entries.TryGetValue(name, out var entry) ? result.Or(entry).Or(content.Items)
                : content.Base.IsEmpty ? result.Or(content.Items)
                : result.Or(Items(FlowValue.Object(id), type));
        }

        return result;
    }

    /// <summary>Puts an item into a collection, or a value into a map under a name that is not known.</summary>
    public void Add(FlowValue collection, FlowValue item)
    {
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Items = content.Items.Or(item) });
        }
    }

    /// <summary>Puts a value into a map under a name.</summary>
    public void Add(FlowValue map, string name, FlowValue value)
    {
        foreach (var id in map.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Entries = content.Entries.SetItem(name, map.Objects.Length > 1 && content.Entries.TryGetValue(name, out var other) ? other.Or(value) : value) });
        }
    }

    /// <summary>Gives data to an object of a library, which does with it what is not seen.</summary>
    public void Give(FlowValue holder, FlowValue value)
    {
        if (value.IsEmpty)
            return;
        foreach (var id in holder.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Held = content.Held.Or(value) });
        }
    }

    /// <summary>Leaves an object to code that is not seen: its members may hold anything from now on, and what the code was given besides.</summary>
    public void Leave(FlowValue value, FlowValue given)
    {
        foreach (var id in value.Objects)
        {
            var content = State.Object(id);
            var members = content.Members.Select(member => member with { IsCertain = false });
            State.Set(id, content with { IsMade = false, Members = members, Hidden = content.Hidden.Select(member => member with { IsCertain = false }), Held = content.Held.Or(given) });
            // What is given to a writer may be in what it writes to.
            foreach (var behind in Libraries.Text.StreamMethods.Behind(this, content))
                Give(FlowValue.Object(behind), Computed(FlowTransformation.Transformation, given));
        }
    }

    /// <summary>Everything that can be found in a value: its own origins and those of all that it holds.</summary>
    public ImmutableArray<Origin> Content(FlowValue value)
    {
        if (value.Objects.IsEmpty)
            return value.Origins;
        var (origins, seen) = (new List<Origin>(), new HashSet<int>());
        Collect(value, origins, seen, 0);
        budget.Spend(seen.Count);
        return origins.Distinct().ToImmutableArray();
    }

    /// <summary>The records that a value may be, or that it is made of.</summary>
    public ImmutableArray<Origin> Roots(FlowValue value) => value.Objects.IsEmpty
        ? ImmutableArray<Origin>.Empty
        : value.Objects.SelectMany(id => State.Object(id).Base).Concat(value.Objects.Select(State.Object).Where(content => content.Base.IsEmpty).SelectMany(content => content.Members.Values).SelectMany(member => member.Value.Objects).SelectMany(id => State.Object(id).Base))
            .Where(origin => origin.Root is ConsumedRoot or GivenRoot or SourceRoot { Source: FlowSource.Http or FlowSource.Database }).Distinct().ToImmutableArray();

    /// <summary>A value that is computed from others, which cannot be read in it. A constant is no source worth naming beside others.</summary>
    public FlowValue Computed(FlowTransformation transformation, params IEnumerable<FlowValue> inputs) =>
        Text(transformation, inputs).Select(static origin => origin.Root.IsFollowed ? origin.Veiled() : origin);

    /// <summary>How many items a collection has.</summary>
    public FlowValue Counted(FlowValue collection)
    {
        var items = Items(collection, null);
        var own = collection.Objects.Concat(items.Objects).SelectMany(id => State.Object(id).Base).Concat(collection.Origins).Concat(items.Origins).ToImmutableHashSet();
        // Of what the members of items hold, the number tells that there were records, and nothing else.
        var content = FlowValue.From(Content(collection).Select(origin => own.Contains(origin) ? origin : origin.OfRecord()));
        return FlowValue.From(Computed(FlowTransformation.Aggregation, content).Origins.Select(static origin => origin.Collection()));
    }

    /// <summary>A text, or something like it, in which others can be read.</summary>
    public FlowValue Text(FlowTransformation transformation, params IEnumerable<FlowValue> inputs)
    {
        List<Origin>? origins = null;
        foreach (var input in inputs)
        {
            foreach (var origin in Content(input))
                (origins ??= []).Add(origin.By(transformation));
        }

        if (origins is null)
            return FlowValue.None;
        if (origins.Exists(static origin => !origin.IsConstant))
            origins.RemoveAll(static origin => origin.IsConstant);
        return FlowValue.From(origins);
    }

    private FlowValue ReadFrom(int id, ISymbol asked, ITypeSymbol? type, ref bool isNamed)
    {
        var content = State.Object(id);
        var member = InType(asked, content.Type);
        var key = member.OriginalDefinition;
        var known = content.Members.TryGetValue(key, out var written) ? written : null;
        if (known is { IsCertain: true })
            return known.Value;
        if (known is null && content.IsMade && asked is IPropertySymbol { SetMethod: null } property && DataTypes.ItemOf(type, out _) is not null && IsOfSchema(property))
            return Begun(id, content, key, type);
        var inherited = Inherited(content, member, asked, type, ref isNamed);
        if (known is null && !content.IsMade)
            State.Set(id, State.Object(id) is var now ? now with { Members = now.Members.SetItem(key, new MemberValue(inherited, IsWritten: false)) } : content);
        return known is null ? inherited : known.Value.Or(inherited);
    }

    // A message has its collections from the beginning.
    private FlowValue Begun(int id, HeapObject content, ISymbol key, ITypeSymbol? type)
    {
        var collection = Collection(FlowValue.None, type);
        State.Set(id, content with { Members = content.Members.SetItem(key, new MemberValue(collection)) });
        return collection;
    }

    // A member of an interface stands for the one that implements it, and one that can be overridden for the one that overrides it.
    private static ISymbol InType(ISymbol member, ITypeSymbol? type)
    {
        if (member.ContainingType is { TypeKind: TypeKind.Interface } && type is { TypeKind: not TypeKind.Interface })
            member = type.FindImplementationForInterfaceMember(member) ?? InClosed(member, type) ?? member;
        return member is IPropertySymbol { IsSealed: false } property && (property.IsAbstract || property.IsVirtual || property.IsOverride) && property.ContainingType.TypeKind == TypeKind.Class
            ? Overriding(property, type) ?? member
            : member;
    }

    private static IPropertySymbol? Overriding(IPropertySymbol property, ITypeSymbol? type)
    {
        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, property.ContainingType.OriginalDefinition); current = current.BaseType)
        {
            foreach (var member in current.GetMembers(property.Name))
            {
                if (member is IPropertySymbol { IsOverride: true } candidate)
                    return candidate;
            }
        }

        return null;
    }

    // In a generic method, the interface is one of type parameters.
    private static ISymbol? InClosed(ISymbol member, ITypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, member.ContainingType.OriginalDefinition))
                continue;
            foreach (var closed in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(closed.OriginalDefinition, member.OriginalDefinition))
                    return type.FindImplementationForInterfaceMember(closed);
            }
        }

        return null;
    }

    private FlowValue Inherited(HeapObject content, ISymbol member, ISymbol asked, ITypeSymbol? type, ref bool isNamed)
    {
        var held = content.Held.IsEmpty ? FlowValue.None : Computed(FlowTransformation.Transformation, content.Held);
        if (content.IsMade && !(content.IsService && member is not IParameterSymbol && member.DeclaringSyntaxReferences.IsEmpty))
            return held;
        var name = MemberNames.Of(asked);
        if (!held.IsEmpty && content.Base.IsEmpty)
            return held.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, name, null)));
        if (content.Base.IsEmpty)
            return External([Origin.Of(FlowSource.Unknown, name, null)], type);
        var wireName = content.Form is { } form ? records.WireNameOf(member, form, budget.CancellationToken) : null;
        isNamed &= wireName is not null || content.Base.All(origin => origin.Root is GivenRoot);
        return External(content.Base.Select(origin => origin.Member(GivenName(origin, asked) ?? wireName, name)), type, content.Form);
    }

    // Generated classes keep a field behind each property of the schema; the property is what stands on the wire.
    private bool IsStored(IPropertySymbol property, FlowValue receiver)
    {
        // A member of an extension block is none of the record.
        if (!property.ContainingType.CanBeReferencedByName)
            return false;
        foreach (var id in receiver.Objects)
        {
            if (State.Object(id).Form is { } form && records.WireNameOf(property, form, budget.CancellationToken) is not null)
                return true;
        }

        return IsOfSchema(property);
    }

    /// <summary>Whether the property is a field of a schema from which its class was generated.</summary>
    public bool IsOfSchema(IPropertySymbol property) =>
        records.WireNameOf(property, WireForm.Avro, budget.CancellationToken) is not null
        || records.WireNameOf(property, WireForm.Protobuf, budget.CancellationToken) is not null;

    /// <summary>Every object that can be reached from a value, itself included.</summary>
    public IReadOnlyList<HeapObject> Reachable(FlowValue value)
    {
        if (value.Objects.IsEmpty)
            return [];
        var found = new List<HeapObject>();
        var seen = new HashSet<int>();
        Reach(value);
        for (var index = 0; index < found.Count; index++)
        {
            var content = found[index];
            foreach (var member in content.Members)
                ReachMember(member.Value);
            foreach (var member in content.Hidden)
                ReachMember(member.Value);
            foreach (var entry in content.Entries)
                Reach(entry.Value);
            Reach(content.Items);
            Reach(content.Keys);
            Reach(content.Held);
        }

        budget.Spend(found.Count);
        return found;

        void ReachMember(MemberValue member)
        {
            if (member.IsWritten)
                Reach(member.Value);
        }

        void Reach(FlowValue held)
        {
            foreach (var id in held.Objects)
            {
                if (seen.Add(id))
                    found.Add(State.Object(id));
            }
        }
    }

    private void Collect(FlowValue value, List<Origin> origins, HashSet<int> seen, int level)
    {
        origins.AddRange(value.Origins);
        if (level == MostLevels)
            return;
        foreach (var id in value.Objects)
        {
            if (!seen.Add(id))
                continue;
            var content = State.Object(id);
            origins.AddRange(content.Base);
            Collect(content.Items, origins, seen, level + 1);
            Collect(content.Keys, origins, seen, level + 1);
            Collect(content.Held, origins, seen, level + 1);
            foreach (var entry in content.Entries)
                Collect(entry.Value, origins, seen, level + 1);
            foreach (var member in content.Members)
                Collect(member.Value, origins, seen, level);
            foreach (var member in content.Hidden)
                Collect(member.Value, origins, seen, level);
        }
    }

    private void Collect(MemberValue member, List<Origin> origins, HashSet<int> seen, int level)
    {
        if (member.IsWritten)
            Collect(member.Value, origins, seen, level + 1);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
