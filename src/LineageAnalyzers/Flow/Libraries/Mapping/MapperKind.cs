namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>The libraries that map objects, which differ in what they map by themselves.</summary>
internal enum MapperKind
{
    /// <summary>Maps what a profile says, whatever the case of names, also into members that others cannot set.</summary>
    AutoMapper,

    /// <summary>Maps any two types, by names as they are.</summary>
    Mapster,

    /// <summary>Maps what a partial method asks for, by names as they are.</summary>
    Mapperly,
}
