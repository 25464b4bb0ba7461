using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Variables and members: reading and writing them.</content>
internal sealed partial class BodyInterpreter
{
    private readonly Stack<FlowValue> _initialized = new();

    /// <inheritdoc/>
    public override FlowValue VisitLocalReference(ILocalReferenceOperation operation, object? argument) =>
        operation.Local.HasConstantValue ? Constant(null, operation.Local.ConstantValue)
        : _aliases.TryGetValue(operation.Local, out var alias) ? Run(alias)
        : _memory.State.Find(operation.Local) ?? Unknown(operation.Local.Name, operation.Type, operation);

    /// <inheritdoc/>
    public override FlowValue VisitParameterReference(IParameterReferenceOperation operation, object? argument)
    {
        if (_memory.State.Find(operation.Parameter) is { } value)
            return value;
        // What an extension block extends is the object that its members are called on.
        if (operation.Parameter.ContainingSymbol is INamedTypeSymbol)
            return _run.This;
        // A parameter of a primary constructor is a field of the object.
        return operation.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? _memory.Read(_run.This, operation.Parameter)
            : Unknown(operation.Parameter);
    }

    /// <inheritdoc/>
    public override FlowValue VisitInstanceReference(IInstanceReferenceOperation operation, object? argument) => operation.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => _run.This,
        InstanceReferenceKind.ImplicitReceiver => _initialized.Count > 0 ? _initialized.Peek() : FlowValue.None,
        InstanceReferenceKind.InterpolatedStringHandler => _handlers.Count > 0 ? _handlers.Peek() : FlowValue.None,
        _ => FlowValue.None,
    };

    /// <inheritdoc/>
    public override FlowValue VisitFieldReference(IFieldReferenceOperation operation, object? argument)
    {
        if (operation.ConstantValue.HasValue || operation.Field.IsConst)
            return Constant(MemberNames.Of(operation.Field), operation.Field.HasConstantValue ? operation.Field.ConstantValue : null);
        if (operation.Instance is null)
            return Static(operation, operation.Field);
        return ReadMember(operation, Stored(operation.Field), Run(operation.Instance));
    }

    // The field behind a property holds what the property does.
    private static ISymbol Stored(IFieldSymbol field) => field.AssociatedSymbol is IPropertySymbol property ? property : field.CorrespondingTupleField ?? field;

    /// <inheritdoc/>
    public override FlowValue VisitEventReference(IEventReferenceOperation operation, object? argument) =>
        operation.Instance is null ? Static(operation, operation.Event) : _memory.Read(Run(operation.Instance), operation.Event);

    /// <inheritdoc/>
    public override FlowValue VisitEventAssignment(IEventAssignmentOperation operation, object? argument)
    {
        var handler = Run(operation.HandlerValue);
        if (!operation.Adds || operation.EventReference is not IEventReferenceOperation { Event: var subscribed } reference)
            return FlowValue.None;
        if (reference.Instance is null)
            SetStatic(subscribed, Static(reference, subscribed).Or(handler), operation);
        else if (Run(reference.Instance) is var receiver)
            Write(receiver, subscribed, _memory.Read(receiver, subscribed).Or(handler), operation);
        // A library raises its own events. What a constructor subscribes is an entry point: the object is not whole yet.
        if (subscribed.DeclaringSyntaxReferences.IsEmpty && _run.Method.MethodKind != MethodKind.Constructor)
        {
            foreach (var function in handler.Functions)
                RunBranches(ImmutableArray<Origin>.Empty, static () => FlowValue.None, () => Call(function, []));
        }

        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitPropertyReference(IPropertyReferenceOperation operation, object? argument)
    {
        var receiver = Run(operation.Instance);
        var arguments = operation.Arguments.Select(index => Run(index.Value)).ToList();
        if (_context.OutsideSources.KindOf(operation.Property) is { } source)
            return _memory.External([Origin.Of(source, MemberNames.Of(operation.Property), PlaceOf(operation))], operation.Type);
        if (operation.Instance is null)
            return Static(operation, operation.Property);
        if (operation.Property.IsIndexer)
            return Indexed(operation, receiver, arguments);
        return ReadMember(operation, operation.Property, receiver);
    }

    /// <inheritdoc/>
    public override FlowValue VisitArrayElementReference(IArrayElementReferenceOperation operation, object? argument)
    {
        var array = Run(operation.ArrayReference);
        foreach (var index in operation.Indices)
            Run(index);
        if (operation.Indices is [{ Type: { Name: "Range" } }])
            return Part(array, operation.ArrayReference.Type);
        return operation.Indices is [var only] && LibraryCall.ConstantOf(only) is { } position
            ? _memory.Entry(array, position, operation.ArrayReference.Type)
            : _memory.Items(array, operation.ArrayReference.Type);
    }

    /// <inheritdoc/>
    public override FlowValue VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, object? argument)
    {
        var collection = Run(operation.Instance);
        Run(operation.Argument);
        return operation.IndexerSymbol is IMethodSymbol ? Part(collection, operation.Instance.Type) : _memory.Items(collection, operation.Instance.Type);
    }

    // Some of the items; or of a text, a part of it.
    private FlowValue Part(FlowValue collection, ITypeSymbol? type) =>
        DataTypes.IsText(type) ? _memory.Computed(FlowTransformation.Transformation, collection) : _memory.Collection(_memory.Items(collection, type), type);

    private FlowValue Indexed(IPropertyReferenceOperation operation, FlowValue receiver, List<FlowValue> arguments)
    {
        if (operation.Instance!.Type?.SpecialType == SpecialType.System_String)
            return _memory.Computed(FlowTransformation.Transformation, receiver);
        if (TreeTypes.HasNamedFields(operation.Instance.Type))
            return FieldOf(operation, receiver, arguments);
        if (HeaderMethods.AreOf(operation.Instance.Type) && KeyOf(operation, arguments) is { } headerName)
            return At(HeaderMethods.Named(_memory, receiver, headerName), PlaceOf(operation));
        if (!operation.Property.DeclaringSyntaxReferences.IsEmpty && GetItem(operation.Property, receiver, arguments) is { } item)
            return item;
        if (DataTypes.ItemOf(operation.Instance.Type, out _) is null)
            return GetItem(operation.Property, receiver, arguments) ?? _memory.Computed(FlowTransformation.Transformation, arguments.Prepend(receiver));
        return KeyOf(operation, arguments) is { } name
            ? _memory.Entry(receiver, name, operation.Instance.Type)
            : _memory.ByKey(receiver, operation.Instance.Type, arguments.Aggregate(FlowValue.None, (all, index) => all.Or(index)));
    }

    private FlowValue? GetItem(IPropertySymbol indexer, FlowValue receiver, List<FlowValue> arguments) =>
        indexer.GetMethod is { } getter ? Enter(getter, receiver, arguments.ToImmutableArray()) : null;

    // A field of a tree by its name, or an item of it.
    private FlowValue FieldOf(IPropertyReferenceOperation operation, FlowValue receiver, List<FlowValue> arguments)
    {
        var place = PlaceOf(operation);
        var key = operation.Arguments is [{ Value: var only }] ? only : null;
        FlowValue value;
        if (key is null || KeyOf(operation, arguments) is not { } name)
            value = key?.Type?.SpecialType == SpecialType.System_Int32 || key?.Type?.Name == "Index" ? TreeAccess.Items(_memory, receiver, operation.Type) : AnyField(receiver, place);
        else if (IsText(key))
            value = TreeAccess.Child(_memory, receiver, name, operation.Type);
        else
            value = TreeAccess.Items(_memory, receiver, operation.Type);
        _reads.Access(operation, value, _memory, place);
        return At(value, place);
    }

    // The constant key or position that an indexer is given; null when it may be any.
    private static string? KeyOf(IPropertyReferenceOperation indexer, List<FlowValue> arguments) =>
        indexer.Arguments is [{ Value: var key }] ? LibraryCall.ConstantOf(key) ?? arguments[0].ConstantText : null;

    private static bool IsText(IOperation key) => (key is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : key).Type?.SpecialType == SpecialType.System_String;

    private FlowValue AnyField(FlowValue receiver, SourceLocation? place)
    {
        _reads.HandOn([receiver], _memory, place);
        return _memory.Computed(FlowTransformation.Transformation, receiver);
    }

    /// <inheritdoc/>
    public override FlowValue VisitDynamicMemberReference(IDynamicMemberReferenceOperation operation, object? argument)
    {
        var receiver = Run(operation.Instance);
        var value = TreeAccess.Child(_memory, receiver, operation.MemberName, operation.Type);
        _reads.Access(operation, value, _memory, PlaceOf(operation));
        return At(value, PlaceOf(operation));
    }

    /// <inheritdoc/>
    public override FlowValue VisitDynamicIndexerAccess(IDynamicIndexerAccessOperation operation, object? argument)
    {
        var receiver = Run(operation.Operation);
        var value = operation.Arguments is [var key] && key.ConstantValue is { HasValue: true, Value: string name }
            ? TreeAccess.Child(_memory, receiver, name, operation.Type)
            : TreeAccess.Items(_memory, receiver, operation.Type);
        _reads.Access(operation, value, _memory, PlaceOf(operation));
        return At(value, PlaceOf(operation));
    }

    private FlowValue ReadMember(IOperation access, ISymbol member, FlowValue receiver)
    {
        if (member is IPropertySymbol around && HeaderMethods.AreAtHand(around) && _entry.Endpoints.Any(static endpoint => Frameworks.Of(endpoint) == "Rebus"))
            return Headers(_entry.Endpoints, around.Type, PlaceOf(access));
        if (member is IPropertySymbol property && _context.LibraryProperties.Read(property, receiver, HolderType(access), _memory) is { } modelled)
            return modelled;
        if (member is IPropertySymbol { Name: "Count" or "Length" or "IsEmpty" or "LongLength" } && DataTypes.IsFramework(member.ContainingType))
        {
            if (DataTypes.IsText(HolderType(access)) || member.ContainingType.Name == "StringBuilder")
                return _memory.Computed(FlowTransformation.Transformation, receiver);
            return _memory.Counted(IsCompared(access) && _memory.Gathers(receiver) ? OfCollections(receiver) : receiver);
        }

        var place = PlaceOf(access);
        var value = _memory.Read(receiver, member, out var isNamed);
        if (!isNamed)
            _reads.HandOn([receiver], _memory, place);
        if (value.IsEmpty && (IsPosition(member) || IsOfLibrary(member, receiver)))
            return Unknown(MemberNames.Of(member.OriginalDefinition), null, access);
        if (IsUnknown(value) && _context.Origins.Trace(access, _budget.CancellationToken).ConstantValue.HasValue)
            return Constant(MemberNames.Of(member));
        _reads.Access(access, value, _memory, place);
        return At(value, place);
    }

    // table.Rows: what an object of the framework makes of itself is not seen.
    private static bool IsOfLibrary(ISymbol member, FlowValue receiver) =>
        member is IPropertySymbol { IsIndexer: false, ContainingType: { TypeKind: TypeKind.Class, IsTupleType: false } holder, Type: var type }
        && !receiver.Objects.IsEmpty && DataTypes.IsFramework(holder) && DataTypes.IsObject(type) && DataTypes.ItemOf(holder, out _) is null && type.SpecialType == SpecialType.None;

    // Where a record lies and when it came there is nothing that its producer wrote into it.
    private static bool IsPosition(ISymbol member) =>
        member is { Name: "Topic" or "Partition" or "Offset" or "Timestamp" or "TopicPartition" or "TopicPartitionOffset" or "LeaderEpoch", ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName };

    // How many records were gathered says nothing of what is in any of them; how many items they have does.
    private FlowValue OfCollections(FlowValue gathered) =>
        FlowValue.From(_memory.Content(gathered).RemoveAll(static origin => origin.Root.IsFollowed && !origin.Path.Contains(FieldPath.Items) && !origin.Path.Contains(FieldPath.MapValues)));

    private static bool IsCompared(IOperation number)
    {
        var around = number.Parent;
        while (around is IConversionOperation)
            around = around.Parent;
        return around is IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation;
    }

    private static bool IsUnknown(FlowValue value) => value.Origins is [var only] && IsUnknown(only);

    private static bool IsUnknown(Origin origin) => origin.Root is SourceRoot { Source: FlowSource.Unknown };

    // The way of an object is kept where its members are read from it.
    private static FlowValue At(FlowValue value, SourceLocation? place) => value.At(place);

    // The type of the object whose member is read, before any conversion.
    private static ITypeSymbol? HolderType(IOperation access)
    {
        var instance = access is IMemberReferenceOperation reference ? reference.Instance : access;
        while (instance is IConversionOperation { OperatorMethod: null, Operand.Type: not null } conversion)
            instance = conversion.Operand;
        return instance?.Type ?? (access as IMemberReferenceOperation)?.Member.ContainingType;
    }

    /// <inheritdoc/>
    public FlowValue? Get(IPropertySymbol property, FlowValue receiver)
    {
        if (property.GetMethod is not { } getter)
            return null;
        if (property.IsAbstract || property.IsVirtual || property.IsOverride || property.ContainingType.TypeKind == TypeKind.Interface)
            return Enter(getter, receiver, ImmutableArray<FlowValue>.Empty);
        return AutoProperty.Is(property) ? null : Enter(getter, receiver, ImmutableArray<FlowValue>.Empty);
    }

    /// <inheritdoc/>
    public override FlowValue VisitSimpleAssignment(ISimpleAssignmentOperation operation, object? argument)
    {
        if (operation.IsRef && operation.Target is ILocalReferenceOperation { Local: var local })
        {
            _aliases[local] = operation.Value;
            return Run(operation.Value);
        }

        var value = Taken(operation.Value, Run(operation.Value));
        if (Unconverted(operation.Value) is IBinaryOperation sum && (IsSame(sum.LeftOperand, operation.Target) || IsSame(sum.RightOperand, operation.Target)) && Accumulation.IsIn(operation, operation.Target))
            value = Accumulated(value);
        Assign(operation.Target, value);
        return value;
    }

    // sum = sum + x
    private static bool IsSame(IOperation operand, IOperation target) => (Unconverted(operand), target) switch
    {
        (ILocalReferenceOperation left, ILocalReferenceOperation right) => SymbolEqualityComparer.Default.Equals(left.Local, right.Local),
        (IMemberReferenceOperation left, IMemberReferenceOperation right) => SymbolEqualityComparer.Default.Equals(left.Member, right.Member) && left.Instance?.Syntax.ToString() == right.Instance?.Syntax.ToString(),
        _ => false,
    };

    // A struct is copied when it is taken from where it is kept: two variables of it are two things.
    private FlowValue Taken(IOperation source, FlowValue value)
    {
        if (value.Objects.IsEmpty || source.Type is not { IsValueType: true } || Unconverted(source) is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation))
            return value;
        return value.Objects.Aggregate(FlowValue.From(value.Origins), (copy, id) => copy.Or(_memory.New(_memory.State.Object(id))));
    }

    /// <inheritdoc/>
    public override FlowValue VisitCompoundAssignment(ICompoundAssignmentOperation operation, object? argument)
    {
        var before = Run(operation.Target);
        var added = Run(operation.Value);
        var value = Added(operation, before, added);
        Assign(operation.Target, value);
        return value;
    }

    private FlowValue Added(ICompoundAssignmentOperation operation, FlowValue before, FlowValue added)
    {
        if (operation.OperatorMethod is { IsStatic: true } method && Enter(method, FlowValue.None, ImmutableArray.Create(before, Accumulation.IsIn(operation, operation.Target) ? Accumulated(added) : added)) is { } result)
            return result;
        if (operation.Type?.TypeKind == TypeKind.Delegate)
            return before.Or(added);
        // What is added to a member that outlives the record is added up over the records.
        if (operation.Target is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation } kept && (kept.Instance is null || _memory.IsShared(Run(kept.Instance))))
            added = added.Select(origin => origin.By(FlowTransformation.Aggregation));
        if (Accumulation.IsIn(operation, operation.Target))
            added = Accumulation.Of(FlowValue.From(_memory.Content(added)), FlowTransformation.Aggregation, IsItem);
        return operation.Type?.SpecialType == SpecialType.System_String
            ? _memory.Text(FlowTransformation.Transformation, before, added)
            : _memory.Computed(FlowTransformation.Transformation, before, added);
    }

    // What a loop adds up; of an object, what its members hold.
    private FlowValue Accumulated(FlowValue added)
    {
        var sum = _memory.CopyWhole(Accumulation.Of(added, FlowTransformation.Aggregation, IsItem));
        foreach (var id in sum.Objects)
        {
            var content = _memory.State.Object(id);
            _memory.State.Set(id, content with { Members = content.Members.Select(member => member.With(Accumulation.Of(member.Value, FlowTransformation.Aggregation, IsItem))) });
        }

        return sum;
    }

    /// <inheritdoc/>
    public override FlowValue VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, object? argument)
    {
        var value = Run(operation.Target).Or(Run(operation.Value));
        Assign(operation.Target, value);
        return value;
    }

    /// <inheritdoc/>
    public override FlowValue VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, object? argument)
    {
        var value = _memory.Computed(FlowTransformation.Transformation, Run(operation.Target));
        Assign(operation.Target, value);
        return value;
    }

    private void Assign(IOperation? target, FlowValue value)
    {
        while (target is IConversionOperation or IDeclarationExpressionOperation or IParenthesizedOperation)
            target = target is IConversionOperation conversion ? conversion.Operand : target is IDeclarationExpressionOperation declaration ? declaration.Expression : ((IParenthesizedOperation)target).Operand;
        switch (target)
        {
            case IVariableDeclaratorOperation declarator:
                _memory.State.Set(declarator.Symbol, value);
                break;
            case ILocalReferenceOperation local when _aliases.TryGetValue(local.Local, out var alias):
                Assign(alias, value);
                break;
            case ILocalReferenceOperation local:
                _memory.State.Set(local.Local, value);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } when _memory.State.Find(parameter) is null:
                Write(_run.This, parameter, value, target);
                break;
            case IParameterReferenceOperation parameter:
                _memory.State.Set(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation { Instance: null } field:
                SetStatic(field.Field, value, target);
                break;
            case IFieldReferenceOperation field:
                Write(Run(field.Instance), Stored(field.Field), value, target);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                AssignItem(indexer, value);
                break;
            case IPropertyReferenceOperation { Instance: null } property:
                SetStatic(property.Property, value, target);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, Run(property.Instance), value);
                break;
            case IArrayElementReferenceOperation element:
                AssignElement(element, value);
                break;
            case IDynamicMemberReferenceOperation dynamic:
                var holder = Run(dynamic.Instance);
                EscapeFrom(holder, value, target);
                _memory.Add(holder, dynamic.MemberName, value);
                break;
            case IConditionalAccessOperation access:
                _conditionalReceivers.Push(Run(access.Operation));
                Assign(access.WhenNotNull, value);
                _conditionalReceivers.Pop();
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, MadeType(value) ?? tuple.Type);
                break;
        }
    }

    private void AssignItem(IPropertyReferenceOperation indexer, FlowValue value)
    {
        var receiver = Run(indexer.Instance);
        var arguments = indexer.Arguments.Select(index => Run(index.Value)).ToList();
        if (indexer.Property.SetMethod is { } setter && Enter(setter, receiver, arguments.Append(value).ToImmutableArray()) is not null)
            return;
        if (_context.OutsideSinks.KindOf(indexer.Property) is { } sink)
            Report(sink, MemberNames.Of(indexer.Property.OriginalDefinition), [value], PlaceOf(indexer), []);
        EscapeFrom(receiver, value, indexer);
        // An index of a list may come to stand for another item.
        if (DataTypes.PairOf(indexer.Instance?.Type) is not null || DataTypes.ItemOf(indexer.Instance?.Type, out _) is null || HeaderMethods.AreOf(indexer.Instance?.Type))
            _memory.Put(receiver, KeyOf(indexer, arguments), arguments.Aggregate(FlowValue.None, (all, index) => all.Or(index)), value);
        else
            _memory.Add(receiver, value);
        _memory.Keep(receiver, value);
    }

    private ITypeSymbol? MadeType(FlowValue value) => value.Objects.IsEmpty ? null : _memory.State.Object(value.Objects[0]).Type;

    private void AssignElement(IArrayElementReferenceOperation element, FlowValue value)
    {
        var array = Run(element.ArrayReference);
        EscapeFrom(array, value, element);
        if (element.Indices is [var index] && LibraryCall.ConstantOf(index) is { } position)
            _memory.Add(array, position, value);
        else
            _memory.Add(array, value);
    }

    private void AssignProperty(IPropertyReferenceOperation target, FlowValue receiver, FlowValue value)
    {
        if (_context.OutsideSinks.KindOf(target.Property) is { } sink)
            Report(sink, MemberNames.Of(target.Property.OriginalDefinition), [value], PlaceOf(target), []);
        if (target.Property.SetMethod is { } setter && !AutoProperty.Is(target.Property) && !_memory.IsOfSchema(target.Property)
            && Enter(setter, receiver, ImmutableArray.Create(value)) is not null)
            return;
        Write(receiver, target.Property, value, target);
    }

    private void Write(FlowValue receiver, ISymbol member, FlowValue value, IOperation at)
    {
        ReportTracked(receiver, value, at);
        EscapeFrom(receiver, value, at);
        _memory.Write(receiver, member, At(value, PlaceOf(at)));
        if (_memory.IsShared(receiver))
            _memory.Share(receiver);
    }

    // What is written to an entity that a database context keeps track of is saved with it.
    private void ReportTracked(FlowValue receiver, FlowValue value, IOperation at)
    {
        foreach (var id in receiver.Objects)
        {
            foreach (var origin in _memory.State.Object(id).Base)
            {
                if (origin.Root is SourceRoot { Source: FlowSource.Database, Member: { } member } && _context.OutsideSources.IsTracked(member))
                    Report(FlowSink.Database, member, [value], PlaceOf(at), []);
            }
        }
    }

    private void EscapeFrom(FlowValue holder, FlowValue value, IOperation at)
    {
        if (IsForeign(holder))
            Escape([value], PlaceOf(at));
    }

    // An object that the code at hand did not make is in the hands of others, too. Of one that a caller gives, the caller knows.
    private bool IsForeign(FlowValue holder) =>
        holder.Objects.IsEmpty || !holder.Origins.IsEmpty || _memory.IsShared(holder) || holder.Objects.Any(id => !_memory.State.Object(id).IsMade && !_memory.IsGiven(id));
}
