using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Tests.Flow.Corpus;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>The names in declarations lead to the same classes as to ask the compiler about each of them.</summary>
public sealed class DerivedTypesTests
{
    private const int EveryNth = 8;

    private const string Shapes = """
        using System;
        using System.Collections.Generic;
        using System.Collections.ObjectModel;
        using Renamed = Acme.Base;
        namespace Acme
        {
            public interface IRoot { }
            public interface IMiddle : IRoot, IEnumerable<int> { }
            public interface IGeneric<T> { }
            public abstract class Base : IMiddle, IGeneric<string>
            {
                public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
            }
            public class ByAlias : Renamed { }
            public partial class InParts { }
            public partial class InParts : Acme.Base { }
            public class List<T> : Collection<T> where T : IRoot { public sealed class Inner : List<T> { } }
            public struct Value : IGeneric<int>, IRoot { }
            public class Other { public sealed class Base { } }
            public class OfOther : Other { }
        }
        namespace Elsewhere
        {
            using Base = Acme.Other;
            public class Shadowing : Base { }
        }
        """;

    [Fact]
    public void EveryShapeOfABaseList_IsFound() => AssertSame(TestCompilation.Create(Shapes));

    [Fact]
    public void ServicesOfTheCorpus_HaveTheSameClasses()
    {
        foreach (var flowCase in FlowCase.All().Where((_, index) => index % EveryNth == 0))
            AssertSame(flowCase.Compile());
    }

    [Fact]
    public void Object_HasNone()
    {
        var compilation = TestCompilation.Create(Shapes);
        Assert.Empty(new DerivedTypes(compilation).Of(compilation.ObjectType));
    }

    private static void AssertSame(Compilation compilation)
    {
        var derivedTypes = new DerivedTypes(compilation);
        var classes = SourceTypes.Of(compilation).ToList();
        var asked = SourceTypes.WithInterfaces(compilation).Concat(classes.SelectMany(type => type.AllInterfaces)).Concat(classes.Select(type => type.BaseType).OfType<INamedTypeSymbol>())
            .Select(type => type.OriginalDefinition)
            .Where(type => type.SpecialType != SpecialType.System_Object)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var general in asked)
            Assert.Equal(classes.Where(type => IsFrom(type, general)), derivedTypes.Of(general), SymbolEqualityComparer.Default);
    }

    private static bool IsFrom(INamedTypeSymbol type, INamedTypeSymbol general)
    {
        var above = type.AllInterfaces.ToList();
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            above.Add(parent);
        return above.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, general));
    }
}
