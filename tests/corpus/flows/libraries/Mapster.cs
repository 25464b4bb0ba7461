using System;
using System.Linq.Expressions;

namespace Mapster
{
    public static class TypeAdapter
    {
        public static TDestination Adapt<TDestination>(this object source) => throw null;
        public static TDestination Adapt<TSource, TDestination>(this TSource source) => throw null;
        public static TDestination Adapt<TSource, TDestination>(this TSource source, TDestination destination) => throw null;
    }

    public class TypeAdapterConfig
    {
        public static TypeAdapterConfig GlobalSettings { get => throw null; }
        public TypeAdapterSetter<TSource, TDestination> NewConfig<TSource, TDestination>() => throw null;
        public TypeAdapterSetter<TSource, TDestination> ForType<TSource, TDestination>() => throw null;
    }

    public static class TypeAdapterConfig<TSource, TDestination>
    {
        public static TypeAdapterSetter<TSource, TDestination> NewConfig() => throw null;
    }

    public class TypeAdapterSetter<TSource, TDestination>
    {
        public TypeAdapterSetter<TSource, TDestination> Map<TDestinationMember, TSourceMember>(Expression<Func<TDestination, TDestinationMember>> member, Expression<Func<TSource, TSourceMember>> source) => throw null;
        public TypeAdapterSetter<TSource, TDestination> Ignore(params Expression<Func<TDestination, object>>[] members) => throw null;
    }
}
