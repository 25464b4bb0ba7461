using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>A classified member or parameter whose value gets into an expression.</summary>
/// <param name="Member">The property, field or parameter.</param>
/// <param name="Classes">Its classes, sorted.</param>
internal sealed record ClassifiedSource(ISymbol Member, IReadOnlyList<string> Classes)
{
    /// <summary>The member as messages name it: <c>'Order.Email' (PII)</c>.</summary>
    public string Shown => Show(Inside ?? Member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), Classes);

    /// <summary>The field that is meant, where the member holds a whole record; null where it is the member itself.</summary>
    public string? Inside { get; init; }

    /// <summary>A member of these classes, as messages name it.</summary>
    public static string Show(string member, IEnumerable<string> classes) => $"'{member}' ({ClassNames.Shown(classes)})";
}

/// <summary>
/// Finds the classified members whose values an expression holds in clear: read directly, through locals and members, put into text, returned
/// by methods whose source is known. Calls that may change the value beyond recognition (a hash, a redactor, anything unknown) end the search.
/// </summary>
internal sealed class ClassifiedSources
{
    private const int MaximumDepth = 24;

    // Methods that call each other have more paths than anybody wants to wait for; and a project has few keys, but thousands of log entries.
    private const int MaximumSteps = 4_000;
    private const int MaximumStepsNearby = 200;

    private readonly CompilationFacts _facts;
    private readonly CancellationToken _cancellationToken;
    private readonly MethodResults _methods;
    private readonly List<ClassifiedSource> _found = [];
    private readonly bool _isNearby;
    private int _steps;

    private ClassifiedSources(CompilationFacts facts, bool isNearby, CancellationToken cancellationToken)
    {
        _facts = facts;
        _isNearby = isNearby;
        _cancellationToken = cancellationToken;
        _methods = new MethodResults(facts.Reader.Models, cancellationToken);
    }

    /// <summary>The classified members in an expression, each once, in the order in which they are met.</summary>
    public static IReadOnlyList<ClassifiedSource> Of(IOperation expression, CompilationFacts facts, CancellationToken cancellationToken) =>
        Search(expression, new ClassifiedSources(facts, isNearby: false, cancellationToken));

    /// <summary>The same, but for what is stored in members anywhere: what another object holds is not what this one shows.</summary>
    public static IReadOnlyList<ClassifiedSource> Nearby(IOperation expression, CompilationFacts facts, CancellationToken cancellationToken) =>
        Search(expression, new ClassifiedSources(facts, isNearby: true, cancellationToken));

    private static IReadOnlyList<ClassifiedSource> Search(IOperation expression, ClassifiedSources search)
    {
        search.Visit(expression, ImmutableDictionary.Create<ISymbol, IOperation>(SymbolEqualityComparer.Default), 0);
        return search._found;
    }

    // The arguments of the methods that the search went into, by parameter.
    private void Visit(IOperation? operation, ImmutableDictionary<ISymbol, IOperation> arguments, int depth)
    {
        if (operation is null || depth > MaximumDepth || _steps++ > (_isNearby ? MaximumStepsNearby : MaximumSteps) || operation.ConstantValue.HasValue)
            return;
        _cancellationToken.ThrowIfCancellationRequested();
        switch (operation)
        {
            case IParameterReferenceOperation parameter when arguments.TryGetValue(parameter.Parameter, out var argument):
                Visit(argument, arguments.Remove(parameter.Parameter), depth + 1);
                break;
            case IMemberReferenceOperation or IParameterReferenceOperation when ClassesOf(operation, arguments) is { Count: > 0 } classes:
                Add(operation is IMemberReferenceOperation member ? member.Member : ((IParameterReferenceOperation)operation).Parameter, classes);
                break;
            case ILocalReferenceOperation local:
                VisitAll(_facts.Reader.Assignments.OfLocal(local.Local, local).Values, arguments, depth);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                VisitAll(StoredValues(property.Property), arguments, depth);
                VisitAll(_methods.Of(property.Property), arguments, depth);
                break;
            case IFieldReferenceOperation field:
                VisitAll(StoredValues(field.Field), arguments, depth);
                break;
            case IInvocationOperation call:
                VisitCall(call, arguments, depth);
                break;
            default:
                VisitAll(TransparentParts.Of(operation), arguments, depth);
                break;
        }
    }

    private void VisitAll(IEnumerable<IOperation> operations, ImmutableDictionary<ISymbol, IOperation> arguments, int depth)
    {
        foreach (var operation in operations)
            Visit(operation, arguments, depth + 1);
    }

    private void VisitCall(IInvocationOperation call, ImmutableDictionary<ISymbol, IOperation> arguments, int depth)
    {
        if (LegibleText.IsMadeBy(call.TargetMethod))
        {
            Visit(call.Instance, arguments, depth + 1);
            VisitAll(call.Arguments.Select(argument => argument.Value), arguments, depth);
            return;
        }

        if (ClassificationSymbols.Masks(call.TargetMethod))
            return;
        var results = _methods.Of(call.TargetMethod);
        if (results.IsEmpty)
            return;
        // The parameters of the callee stand for what this call gives; what a caller of this method gave is put in first.
        var inner = arguments;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
                inner = inner.SetItem(parameter.OriginalDefinition, Bound(argument.Value, arguments));
        }

        VisitAll(results, inner, depth);
    }

    private static IOperation Bound(IOperation argument, ImmutableDictionary<ISymbol, IOperation> arguments)
    {
        var value = argument;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value is IParameterReferenceOperation parameter && arguments.TryGetValue(parameter.Parameter, out var given) ? given : argument;
    }

    private ImmutableArray<IOperation> StoredValues(ISymbol member) =>
        !_isNearby && member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false }
            ? _facts.Reader.Assignments.OfMember(member, _cancellationToken).Values
            : ImmutableArray<IOperation>.Empty;

    // Everything inside of a classified member is of its classes, unless the inner member is stated not to be sensitive.
    private IReadOnlyList<string> ClassesOf(IOperation? reference, ImmutableDictionary<ISymbol, IOperation> arguments)
    {
        var classification = Classification.None;
        // How long a text is, or that it is there, does not tell it.
        if (reference is IPropertyReferenceOperation { Property: { Name: "Length" or "Count" or "HasValue", DeclaringSyntaxReferences.IsEmpty: true } })
            return [];
        // A local may be read from itself, turn by turn of a loop: node = node.Next.
        for (var depth = 0; reference is not null && depth <= MaximumDepth; depth++)
        {
            var (own, outer) = reference switch
            {
                IMemberReferenceOperation member => (MemberClasses.Of(member.Member, _facts.Records, _cancellationToken), member.Instance),
                IParameterReferenceOperation parameter => (
                    _facts.Records.Classifications.OfMember(parameter.Parameter),
                    arguments.TryGetValue(parameter.Parameter, out var given) ? given : null),
                IConversionOperation conversion => (Classification.None, conversion.Operand),
                IConditionalAccessInstanceOperation placeholder => (Classification.None, TransparentParts.ReceiverOf(placeholder)),
                ILocalReferenceOperation local => (Classification.None, _facts.Reader.Assignments.OfLocal(local.Local, local).Single),
                _ => (Classification.None, null),
            };
            classification = classification.Within(own);
            reference = outer;
        }

        return classification.Classes.ToList();
    }

    private void Add(ISymbol member, IReadOnlyList<string> classes)
    {
        if (!_found.Any(source => SymbolEqualityComparer.Default.Equals(source.Member, member)))
            _found.Add(new ClassifiedSource(member, classes));
    }
}
