using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContextOptions
    {
    }

    public class DbContextOptions<TContext> : DbContextOptions
    {
    }

    public class DbContext : IDisposable
    {
        public DbContext(DbContextOptions options) => throw null;
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => throw null;
        public virtual void Add(object entity) => throw null;
        public virtual void Update(object entity) => throw null;
        public virtual int SaveChanges() => throw null;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void Dispose() => throw null;
    }

    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        public virtual TEntity Find(params object[] keyValues) => throw null;
        public virtual ValueTask<TEntity> FindAsync(params object[] keyValues) => throw null;
        public virtual void Add(TEntity entity) => throw null;
        public virtual ValueTask AddAsync(TEntity entity, CancellationToken cancellationToken = default) => throw null;
        public virtual void AddRange(IEnumerable<TEntity> entities) => throw null;
        public virtual void Update(TEntity entity) => throw null;
        public virtual void Remove(TEntity entity) => throw null;
        Type IQueryable.ElementType => throw null;
        Expression IQueryable.Expression => throw null;
        IQueryProvider IQueryable.Provider => throw null;
        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null;
        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null;
        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null;
        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null;
    }
}
