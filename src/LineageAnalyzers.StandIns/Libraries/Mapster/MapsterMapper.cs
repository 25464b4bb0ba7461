using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MapsterMapper;

public interface IMapper
{
    Mapster.TypeAdapterConfig @Config { get; }
    Mapster.ITypeAdapterBuilder<TSource> From<TSource>(TSource @source);
    TDestination Map<TDestination>(object @source);
    TDestination Map<TSource, TDestination>(TSource @source);
    TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination);
    object Map(object @source, System.Type @sourceType, System.Type @destinationType);
    object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType);
}

public class Mapper : MapsterMapper.IMapper
{
    public Mapper() => throw null;
    public Mapper(Mapster.TypeAdapterConfig @config) => throw null;
    public Mapster.TypeAdapterConfig @Config { get => throw null; }
    public virtual Mapster.ITypeAdapterBuilder<TSource> From<TSource>(TSource @source) => throw null;
    public virtual TDestination Map<TDestination>(object @source) => throw null;
    public virtual TDestination Map<TSource, TDestination>(TSource @source) => throw null;
    public virtual TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination) => throw null;
    public virtual object Map(object @source, System.Type @sourceType, System.Type @destinationType) => throw null;
    public virtual object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType) => throw null;
}
