package org.tutela.risk.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A reduced, ordered decision diagram over numbered variables. Nodes are numbers; 0 and 1 are the constants, and a node has a greater
 * number than the nodes below it. Operations recurse once per variable at most.
 */
final class DecisionDiagram {

    static final int FALSE = 0;
    static final int TRUE = 1;

    /** How many nodes and intermediate results one analysis may need. */
    static final int MAX_WORK = 1_000_000;

    private static final int AND = 0;
    private static final int OR = 1;
    private static final int MINIMAL = 2;
    private static final int WITHOUT = 3;

    private int[] variable = new int[1024];
    private int[] low = new int[1024];
    private int[] high = new int[1024];
    private int size = 2;
    private final Map<Key, Integer> nodes = new HashMap<>();
    private final Map<Key, Integer> results = new HashMap<>();

    DecisionDiagram() {
        variable[FALSE] = Integer.MAX_VALUE;
        variable[TRUE] = Integer.MAX_VALUE;
    }

    int size() {
        return size;
    }

    int variable(int node) {
        return variable[node];
    }

    int low(int node) {
        return low[node];
    }

    int high(int node) {
        return high[node];
    }

    int literal(int of) {
        return node(of, FALSE, TRUE);
    }

    int and(int a, int b) {
        if (a == FALSE || b == FALSE) {
            return FALSE;
        }
        if (a == TRUE || a == b) {
            return b;
        }
        return b == TRUE ? a : combine(AND, Math.min(a, b), Math.max(a, b));
    }

    int or(int a, int b) {
        if (a == TRUE || b == TRUE) {
            return TRUE;
        }
        if (a == FALSE || a == b) {
            return b;
        }
        return b == FALSE ? a : combine(OR, Math.min(a, b), Math.max(a, b));
    }

    private int combine(int operation, int a, int b) {
        Key key = new Key(operation, a, b);
        Integer known = results.get(key);
        if (known != null) {
            return known;
        }
        int first = Math.min(variable[a], variable[b]);
        int aLow = variable[a] == first ? low[a] : a;
        int bLow = variable[b] == first ? low[b] : b;
        int aHigh = variable[a] == first ? high[a] : a;
        int bHigh = variable[b] == first ? high[b] : b;
        int ifNot = operation == AND ? and(aLow, bLow) : or(aLow, bLow);
        int ifSo = operation == AND ? and(aHigh, bHigh) : or(aHigh, bHigh);
        return remember(key, ifNot == ifSo ? ifNot : node(first, ifNot, ifSo));
    }

    /**
     * The minimal sets of variables that make a monotone function true, after Rauzy (1993). In the result, high means "with the
     * variable", low "without it", 0 no set and 1 the empty set.
     */
    int minimalSets(int function) {
        if (function <= TRUE) {
            return function;
        }
        Key key = new Key(MINIMAL, function, 0);
        Integer known = results.get(key);
        if (known != null) {
            return known;
        }
        int ifNot = minimalSets(low[function]);
        int ifSo = without(minimalSets(high[function]), ifNot);
        return remember(key, setNode(variable[function], ifNot, ifSo));
    }

    /**
     * The sets of {@code sets} that are not among {@code others}. For minimal sets that is enough: what is solved without a step is
     * solved with it, so a set that contains one of the others is that one.
     */
    private int without(int sets, int others) {
        if (sets == FALSE || sets == others) {
            return FALSE;
        }
        if (others == FALSE) {
            return sets;
        }
        Key key = new Key(WITHOUT, sets, others);
        Integer known = results.get(key);
        if (known != null) {
            return known;
        }
        int result;
        if (variable[sets] < variable[others]) {
            result = setNode(variable[sets], without(low[sets], others), high[sets]);
        } else if (variable[sets] > variable[others]) {
            result = without(sets, low[others]);
        } else {
            result = setNode(variable[sets], without(low[sets], low[others]), without(high[sets], high[others]));
        }
        return remember(key, result);
    }

    private int setNode(int of, int ifNot, int ifSo) {
        return ifSo == FALSE ? ifNot : node(of, ifNot, ifSo);
    }

    private int node(int of, int ifNot, int ifSo) {
        Key key = new Key(of, ifNot, ifSo);
        Integer known = nodes.get(key);
        if (known != null) {
            return known;
        }
        checkWork();
        if (size == variable.length) {
            variable = Arrays.copyOf(variable, size * 2);
            low = Arrays.copyOf(low, size * 2);
            high = Arrays.copyOf(high, size * 2);
        }
        variable[size] = of;
        low[size] = ifNot;
        high[size] = ifSo;
        nodes.put(key, size);
        return size++;
    }

    private int remember(Key key, int result) {
        checkWork();
        results.put(key, result);
        return result;
    }

    private void checkWork() {
        if (nodes.size() + results.size() >= MAX_WORK) {
            throw new IllegalArgumentException("Attack graph must be solved with at most " + MAX_WORK
                    + " intermediate results, but needed more; split it into smaller graphs");
        }
    }

    private record Key(int kind, int a, int b) {}
}
