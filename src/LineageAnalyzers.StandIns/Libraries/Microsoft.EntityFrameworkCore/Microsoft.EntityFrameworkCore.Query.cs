using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore.Query;

public interface IIncludableQueryable<out TEntity, out TProperty> : System.Linq.IQueryable<TEntity>, System.Collections.Generic.IEnumerable<TEntity>, System.Collections.IEnumerable, System.Linq.IQueryable
{
}

public sealed class SetPropertyCalls<TSource>
{
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public Microsoft.EntityFrameworkCore.Query.SetPropertyCalls<TSource> SetProperty<TProperty>(System.Func<TSource, TProperty> @propertyExpression, System.Func<TSource, TProperty> @valueExpression) => throw null;
    public Microsoft.EntityFrameworkCore.Query.SetPropertyCalls<TSource> SetProperty<TProperty>(System.Func<TSource, TProperty> @propertyExpression, TProperty @valueExpression) => throw null;
    public override string ToString() => throw null;
}
