using System;
using System.Collections.Generic;
using System.Linq.Expressions;

namespace AutoMapper
{
    public interface IMapperBase
    {
        TDestination Map<TDestination>(object source);
        TDestination Map<TSource, TDestination>(TSource source);
        TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
    }

    public interface IMapper : IMapperBase
    {
    }

    public interface IProfileExpression
    {
        IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
    }

    public interface IMapperConfigurationExpression : IProfileExpression
    {
        void AddProfile(Profile profile);
        void AddProfile<TProfile>() where TProfile : Profile, new();
    }

    public class MapperConfiguration
    {
        public MapperConfiguration(Action<IMapperConfigurationExpression> configure) => throw null;
        public IMapper CreateMapper() => throw null;
    }

    public abstract class Profile : IProfileExpression
    {
        protected Profile() => throw null;
        public IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>() => throw null;
    }

    public interface IMappingExpression<TSource, TDestination>
    {
        IMappingExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> memberOptions);
        IMappingExpression<TSource, TDestination> ForCtorParam(string ctorParamName, Action<ICtorParamConfigurationExpression<TSource>> paramOptions);
        IMappingExpression<TDestination, TSource> ReverseMap();
        void ConvertUsing(Func<TSource, TDestination, TDestination> mappingFunction);
    }

    public interface IMemberConfigurationExpression<TSource, TDestination, TMember>
    {
        void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> mapExpression);
        void Ignore();
    }

    public interface ICtorParamConfigurationExpression<TSource>
    {
        void MapFrom<TMember>(Expression<Func<TSource, TMember>> sourceMember);
    }
}
