using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Making objects and collections.</content>
internal sealed partial class BodyInterpreter
{
    // The items of an array are kept by position as long as somebody may have written them by hand.
    private const int MostPositions = 16;

    private const int MostCopies = 4;

    /// <inheritdoc/>
    public override FlowValue VisitObjectCreation(IObjectCreationOperation operation, object? argument)
    {
        var arguments = ArgumentValues(operation.Arguments, operation.Constructor);
        if (operation.Type is { Name: "Lazy" } && DataTypes.IsFramework(operation.Type) && arguments.SelectMany(given => given.Functions).FirstOrDefault() is { } factory)
            return Call(factory, []);
        if (operation.Type is { Name: "ValueTask" } && DataTypes.IsFramework(operation.Type) && arguments.Length > 0)
            return arguments[0];
        var made = operation.Type is INamedTypeSymbol type && DataTypes.IsObject(type)
            ? Construct(type, operation.Syntax, operation.Constructor, operation.Arguments, arguments)
            : _memory.Computed(FlowTransformation.Transformation, arguments);
        Initialize(made, operation.Initializer);
        if (operation.Type is { Name: "Thread" or "Timer" or "Task" } && DataTypes.IsFramework(operation.Type))
            Start(operation, arguments);
        foreach (var endpoint in _context.Producers[operation.Syntax])
            Send(endpoint, operation, operation.Arguments, arguments);
        return made;
    }

    // new Timer(Flush, state, ...): what a thread, a timer or a task is made of runs sooner or later.
    private void Start(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments)
    {
        var state = creation.Constructor?.Parameters.FirstOrDefault(static parameter => parameter.Name == "state") is { } given ? arguments[given.Ordinal] : FlowValue.None;
        foreach (var function in arguments.SelectMany(static argument => argument.Functions))
            RunBranches(ImmutableArray<Origin>.Empty, static () => FlowValue.None, () => Call(function, [state]));
    }

    private FlowValue Construct(INamedTypeSymbol type, SyntaxNode site, IMethodSymbol? constructor, ImmutableArray<IArgumentOperation> stated, ImmutableArray<FlowValue> arguments)
    {
        var made = _memory.New(new HeapObject { Type = type, IsMade = true, Site = site });
        if (type.IsTupleType || constructor is null)
            return made;
        InitializeMembers(type, made);
        if (RunConstructor(constructor, made, arguments))
            return made;
        if (type.Name == "JProperty" && stated is [{ Value: var name }, ..] && LibraryCall.ConstantOf(name) is { } key)
            _memory.Add(made, key, arguments.Length == 2 ? arguments[1] : FlowValue.None);
        else if (!LibraryObjects.Fill(type, constructor, made, arguments, _memory))
            Fill(type, constructor, made, arguments);
        return made;
    }

    // KeyValuePair.Create(key, value) is a pair that holds both.
    private FlowValue? Paired(CallSite call)
    {
        if (call is not { Name: "Create", Type: { IsStatic: true, Name: "KeyValuePair" or "Tuple" } } || !DataTypes.IsFramework(call.Type) || call.Method.ReturnType is not INamedTypeSymbol pair
            || pair.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == call.Arguments.Length) is not { } constructor)
            return null;
        var made = _memory.New(new HeapObject { Type = pair, IsMade = true });
        Fill(pair, constructor, made, call.Arguments);
        return made;
    }

    // Declared values come before the constructor; those of base classes, too, though later in time.
    private void InitializeMembers(INamedTypeSymbol type, FlowValue made)
    {
        for (var current = type; current is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            foreach (var declared in _context.Initializers.Of(current, _budget.CancellationToken))
                _memory.Write(made, declared.Member, Run(declared));
        }
    }

    private FlowValue Run(DeclaredValue declared)
    {
        if (declared.Known is not { } known)
            return Run(declared.Operation);
        _budget.Spend();
        return known;
    }

    // False when the constructor's code is not known.
    private bool RunConstructor(IMethodSymbol constructor, FlowValue made, ImmutableArray<FlowValue> arguments)
    {
        if (constructor.IsImplicitlyDeclared && !constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            RunImplicitBase(constructor, made);
            return true;
        }

        if (PrimaryDeclaration(constructor) is { } declaration)
        {
            RunPrimary(constructor, declaration, made, arguments);
            return true;
        }

        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.SeenSyntax(_budget.CancellationToken) is ConstructorDeclarationSyntax { Initializer: null })
            RunImplicitBase(constructor, made);
        return Enter(constructor, made, arguments) is not null;
    }

    // A constructor that names no other calls the one without parameters of the base class.
    private void RunImplicitBase(IMethodSymbol constructor, FlowValue made)
    {
        if (constructor.ContainingType.BaseType is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } parent
            && parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.All(parameter => parameter.IsOptional)) is { } called)
            RunConstructor(called, made, called.Parameters.Select(_ => FlowValue.None).ToImmutableArray());
    }

    // : this(...) and : base(...)
    private FlowValue Chain(IMethodSymbol constructor, ImmutableArray<FlowValue> arguments)
    {
        if (!RunConstructor(constructor, _run.This, arguments))
            Fill(constructor.ContainingType, constructor, _run.This, arguments);
        return FlowValue.None;
    }

    private TypeDeclarationSyntax? PrimaryDeclaration(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.SeenSyntax(_budget.CancellationToken) as TypeDeclarationSyntax;

    private void RunPrimary(IMethodSymbol constructor, TypeDeclarationSyntax declaration, FlowValue made, ImmutableArray<FlowValue> arguments)
    {
        var before = new List<(IParameterSymbol Parameter, FlowValue? Value)>();
        var positional = constructor.ContainingType.IsRecord ? PositionalProperties(constructor.ContainingType) : [];
        for (var index = 0; index < constructor.OriginalDefinition.Parameters.Length; index++)
        {
            var parameter = constructor.OriginalDefinition.Parameters[index];
            if (IsCaptured(declaration, parameter.Name))
                _memory.Write(made, parameter, arguments[index]);
            // What becomes of a parameter that has an inherited property is the base class's affair.
            if (positional.ElementAtOrDefault(index) is { } property && SymbolEqualityComparer.Default.Equals(property.ContainingType, constructor.ContainingType))
                _memory.Write(made, property, arguments[index]);
            before.Add((parameter, _memory.State.Find(parameter)));
            _memory.State.Set(parameter, arguments[index]);
        }

        if (declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } toBase
            && _context.Models.OperationOf(toBase, _budget.CancellationToken) is { } call)
            WithThis(made, () => Run(call));
        else
            RunImplicitBase(constructor, made);
        // Members that are declared with a parameter's value.
        WithThis(made, () =>
        {
            foreach (var declared in _context.Initializers.Of(constructor.ContainingType, _budget.CancellationToken))
            {
                if (declared.UsesParameter)
                    _memory.Write(made, declared.Member, Run(declared));
            }

            return FlowValue.None;
        });
        // Afterwards a parameter is a field of its object, and no variable.
        foreach (var (parameter, value) in before)
        {
            if (value is null)
                _memory.State.Forget(parameter);
            else
                _memory.State.Set(parameter, value);
        }
    }

    // A parameter that no method uses is gone when the constructor ends.
    private static bool IsCaptured(TypeDeclarationSyntax declaration, string parameter)
    {
        foreach (var node in declaration.DescendantNodes(node => node is not (BaseListSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } })))
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == parameter)
                return true;
        }

        return false;
    }

    private void WithThis(FlowValue made, Func<FlowValue> work)
    {
        var run = _run;
        _run = new Activation(run.Method, made, run.Before, run);
        work();
        _run = run;
    }

    // A record of another assembly puts its parameters into the properties of the same name; any other class does with them what we do not see.
    private void Fill(INamedTypeSymbol type, IMethodSymbol constructor, FlowValue made, ImmutableArray<FlowValue> arguments)
    {
        foreach (var parameter in constructor.Parameters)
        {
            var value = arguments[parameter.Ordinal];
            if (HoldsAsGiven(type) && Property(type, parameter.Name) is { } property)
                _memory.Write(made, property, value);
            else if (parameter.Name == "message" && MessageOf(type) is { } message)
                _memory.Write(made, message, value);
            else if (DataTypes.ItemOf(type, out _) is not null && DataTypes.ItemOf(parameter.Type, out _) is not null)
                FillCollection(type, made, value, parameter.Type);
            // A capacity or a comparer is no part of a collection.
            else if (DataTypes.ItemOf(type, out _) is null || !DataTypes.IsFramework(type) || TreeTypes.IsTree(type))
                _memory.Give(made, value);
        }
    }

    private void FillCollection(INamedTypeSymbol type, FlowValue made, FlowValue from, ITypeSymbol fromType)
    {
        var items = _memory.Elements(from, fromType);
        if (DataTypes.PairOf(type) is not { } pair)
            _memory.Add(made, items);
        else
            _memory.Put(made, null, _memory.Read(items, pair.GetMembers("Key")[0]), _memory.Read(items, pair.GetMembers("Value")[0]));
    }

    // The message of an exception of .NET, unless the exception puts more into it.
    private static IPropertySymbol? MessageOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && DataTypes.IsFramework(current); current = current.BaseType)
        {
            if (Property(current, "Message") is { } message)
                return current is { Name: "Exception", ContainingNamespace.Name: "System" } ? message : null;
        }

        return null;
    }

    private static bool HoldsAsGiven(INamedTypeSymbol type) => type.IsRecord || type.Name is "KeyValuePair" or "Tuple" or "Header" or "ValueTuple";

    private static IPropertySymbol? Property(INamedTypeSymbol type, string parameter)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol property && string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase))
                return property;
        }

        return null;
    }

    // One a position; a parameter that goes by the name of an inherited property has that one, and null has one without a property.
    private static IEnumerable<IPropertySymbol?> PositionalProperties(INamedTypeSymbol record)
    {
        foreach (var method in record.GetMembers("Deconstruct").OfType<IMethodSymbol>())
        {
            if (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty)
                return method.Parameters.Select(parameter => PropertyOf(record, parameter.Name));
        }

        return [];
    }

    private static IPropertySymbol? PropertyOf(INamedTypeSymbol record, string name)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property;
        }

        return null;
    }

    private void Initialize(FlowValue made, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        _initialized.Push(made);
        foreach (var part in initializer.Initializers)
            Run(part);
        _initialized.Pop();
    }

    /// <inheritdoc/>
    public override FlowValue VisitMemberInitializer(IMemberInitializerOperation operation, object? argument)
    {
        Initialize(Run(operation.InitializedMember), operation.Initializer);
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation, object? argument)
    {
        var made = operation.Type is null ? _memory.Made(null) : New(Given(operation.Type));
        Initialize(made, operation.Initializer);
        return made;
    }

    /// <inheritdoc/>
    public FlowValue New(ITypeSymbol type)
    {
        var made = _memory.Made(type as INamedTypeSymbol);
        if (type is INamedTypeSymbol named)
        {
            InitializeMembers(named, made);
            if (named.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) is { } constructor)
                RunConstructor(constructor, made, ImmutableArray<FlowValue>.Empty);
        }

        return made;
    }

    /// <inheritdoc/>
    public override FlowValue VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, object? argument)
    {
        var made = _memory.Made(operation.Type);
        foreach (var part in operation.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                _memory.Write(made, property.Property, Run(assignment.Value));
        }

        return made;
    }

    /// <inheritdoc/>
    public override FlowValue VisitWith(IWithOperation operation, object? argument)
    {
        var original = Run(operation.Operand);
        var copy = FlowValue.None;
        foreach (var id in original.Objects)
            copy = copy.Or(_memory.New(_memory.State.Object(id) with { IsCopy = true }));
        if (copy.IsEmpty)
            copy = _memory.New(new HeapObject { Type = operation.Type, Base = original.Origins, IsCopy = true });
        if (copy.Objects.Length > MostCopies)
            Initialize(copy, operation.Initializer);
        else
            // Whichever object it is a copy of, the copy gets the new values.
            foreach (var id in copy.Objects)
                Initialize(FlowValue.Object(id), operation.Initializer);
        return copy.Or(FlowValue.From(original.Deciding));
    }

    /// <inheritdoc/>
    public override FlowValue VisitArrayCreation(IArrayCreationOperation operation, object? argument)
    {
        if (operation.Initializer is { } initializer)
            return VisitArrayInitializer(initializer, argument);
        return DataTypes.IsObject(operation.Type) ? _memory.Collection(FlowValue.None, operation.Type) : FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitArrayInitializer(IArrayInitializerOperation operation, object? argument)
    {
        var type = operation.Type ?? operation.Parent?.Type;
        var items = operation.ElementValues.Select(Run).ToList();
        if (!DataTypes.IsObject(type))
            return _memory.Computed(FlowTransformation.Transformation, items);
        return ArrayOf(type, items);
    }

    private FlowValue ArrayOf(ITypeSymbol? type, List<FlowValue> items)
    {
        if (items.Count > MostPositions)
            return _memory.Collection(items.Aggregate((left, right) => left.Or(right)), type);
        var array = _memory.Made(type);
        for (var index = 0; index < items.Count; index++)
            _memory.Add(array, index.ToString(System.Globalization.CultureInfo.InvariantCulture), items[index]);
        return array;
    }
}
