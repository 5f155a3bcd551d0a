using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RlsDomain.Cases;

/// <summary>A list of a case while it is read: a few items lie in the structure itself, which most cases do not exceed.</summary>
/// <remarks>Null stands in place of an item that could not be read, so that each keeps its place.</remarks>
internal struct CaseList<T>
    where T : class
{
    private EightOf<T> _few;
    private List<T?>? _more;

    /// <summary>Gets the number of items, those that could not be read too.</summary>
    internal int Count { readonly get; private set; }

    /// <summary>Gets the item at a place; null when it could not be read.</summary>
    internal readonly T? this[int place] => place < EightOf<T>.Length ? _few[place] : _more![place - EightOf<T>.Length];

    internal void Add(T? item)
    {
        if (Count < EightOf<T>.Length)
        {
            _few[Count] = item;
        }
        else
        {
            (_more ??= []).Add(item);
        }

        Count++;
    }

    /// <summary>Gives the items that could be read.</summary>
    internal readonly ImmutableArray<T> ToImmutable()
    {
        int known = 0;
        for (int i = 0; i < Count; i++)
        {
            known += this[i] is null ? 0 : 1;
        }

        if (known == 0)
        {
            return [];
        }

        T[] items = new T[known];
        for (int i = Count - 1; i >= 0; i--)
        {
            if (this[i] is { } item)
            {
                items[--known] = item;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
